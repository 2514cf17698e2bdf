package accounts.scratch;

import dev.rowan.cli.RowanCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A project that begins with nothing but a {@code rowan.properties}; deleted in the end. Mutable, for one thread. */
final class Scratch implements AutoCloseable {
    /**
     * What a command did.
     *
     * @param code its exit code
     * @param told what it printed
     * @param lines what it wrote: for each file the lines that were not there before
     */
    record Done(int code, List<String> told, Map<String, List<String>> lines) {}

    private final Path folder;

    private Scratch(Path folder) {
        this.folder = folder;
    }

    static Scratch begin() {
        try {
            Path folder = Files.createTempDirectory("rowan-guides").toRealPath();
            Files.writeString(folder.resolve("rowan.properties"), "domains = accounts.domain.Domains\n");
            return new Scratch(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where the commands find the embedded server. */
    Path server() {
        return folder.resolve(".rowan/postgres");
    }

    Done rowan(String... words) {
        Map<Path, List<String>> before = texts();
        StringWriter told = new StringWriter();
        PrintWriter out = new PrintWriter(told);
        int code = RowanCommand.run(folder, out, out, words);
        return new Done(code, told.toString().lines().toList(), added(before, texts()));
    }

    /** Compiles everything that was written so far, and loads it. */
    ScratchLoader compiled() {
        Path classes = folder.resolve("target/classes");
        Compilation.of(folder.resolve("src/main/java"), classes);
        return new ScratchLoader(classes, Scratch.class.getClassLoader());
    }

    private Map<String, List<String>> added(Map<Path, List<String>> before, Map<Path, List<String>> after) {
        Map<String, List<String>> added = new LinkedHashMap<>();
        after.forEach((file, lines) -> {
            List<String> old = before.getOrDefault(file, List.of());
            List<String> fresh =
                    lines.stream().filter(line -> !old.contains(line)).toList();
            if (!fresh.isEmpty()) {
                added.put(String.valueOf(file.getFileName()), fresh);
            }
        });
        return added;
    }

    private Map<Path, List<String>> texts() {
        Map<Path, List<String>> texts = new LinkedHashMap<>();
        Path sources = folder.resolve("src");
        if (!Files.exists(sources)) {
            return texts;
        }
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(Scratch::worthShowing).sorted().toList()) {
                texts.put(file, Files.readAllLines(file));
            }
            return texts;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What takes a migration back says the same in reverse. */
    private static boolean worthShowing(Path file) {
        return Files.isRegularFile(file) && !file.toString().contains("-undo");
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
