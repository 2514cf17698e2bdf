package dev.rowan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import picocli.CommandLine;

/** A folder in which words are typed. */
public record Shell(Path folder) {
    /** What came of them. */
    public record Said(int code, String out, String err) {
        @Override
        public String toString() {
            return code + "\n" + out + err;
        }
    }

    public Said rowan(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console =
                new Console(folder, Optional.empty(), new PrintWriter(out), new PrintWriter(err), false, false);
        int code = RowanCommand.run(console, words);
        return new Said(code, plain(out), plain(err));
    }

    /** The options of each command, such as {@code rowan gen join}, but for those that every command has. */
    public static Map<String, Set<String>> options(Set<String> everywhere) {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Map<String, Set<String>> found = new TreeMap<>();
        collect(
                RowanCommand.commandLine(new Console(Path.of(""), Optional.empty(), nowhere, nowhere, false, false)),
                found);
        found.values().forEach(options -> options.removeAll(everywhere));
        return found;
    }

    private static void collect(CommandLine command, Map<String, Set<String>> found) {
        Set<String> options = new TreeSet<>();
        command.getCommandSpec().options().forEach(option -> options.addAll(List.of(option.names())));
        found.put(command.getCommandSpec().qualifiedName().substring(2), options);
        command.getSubcommands().values().forEach(each -> collect(each, found));
    }

    Shell properties(String... lines) {
        try {
            Files.writeString(folder.resolve("rowan.properties"), String.join("\n", lines));
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String plain(StringWriter text) {
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
