package dev.rowan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A folder in which words are typed. */
record Shell(Path folder) {
    /** What came of them. */
    record Said(int code, String out, String err) {
        @Override
        public String toString() {
            return code + "\n" + out + err;
        }
    }

    Said rowan(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(
                folder, Map.of(), Optional.empty(), new PrintWriter(out), new PrintWriter(err), false, false);
        int code = RowanCommand.run(console, words);
        return new Said(code, plain(out), plain(err));
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
