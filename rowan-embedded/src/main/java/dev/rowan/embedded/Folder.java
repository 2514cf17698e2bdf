package dev.rowan.embedded;

import dev.rowan.problem.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one server has on the disk. */
record Folder(Path root, boolean kept) {
    /** The binaries' major version: another one cannot read the files. */
    private static final String VERSION = "18";

    private static final int TOLD_LINES = 5;
    private static final int PORT = 3;
    private static final int STATUS = 7;

    static Folder of(@Nullable Path data) {
        try {
            return data == null
                    ? new Folder(Files.createTempDirectory("rowan-postgres-"), false)
                    : new Folder(Files.createDirectories(data.toAbsolutePath().normalize()), true);
        } catch (IOException failure) {
            throw new StoreException(
                    "the embedded PostgreSQL has no folder for its rows: "
                            + (data == null ? "the temporary folder" : data)
                            + " cannot be written; give a folder that this user may write",
                    failure);
        }
    }

    Path cluster() {
        return root.resolve("cluster");
    }

    private Path pidFile() {
        return cluster().resolve("postmaster.pid");
    }

    Path log() {
        return root.resolve("server.log");
    }

    /** A server told to start on another version's files only times out, so that is asked first. */
    void check() throws IOException {
        Path version = cluster().resolve("PG_VERSION");
        if (Files.exists(version) && !VERSION.equals(Files.readString(version).strip())) {
            throw new StoreException(
                    "the folder " + root + " holds rows of PostgreSQL "
                            + Files.readString(version).strip() + ", and the embedded server is PostgreSQL " + VERSION
                            + "; give another folder, or carry the rows over with pg_dumpall",
                    null);
        }
    }

    /** Of a server that ran before. */
    void dropLog() throws IOException {
        Files.deleteIfExists(log());
    }

    /** The first line of the file that a running server keeps. */
    Optional<Long> pid() {
        try (Stream<String> lines = Files.lines(pidFile())) {
            return lines.findFirst().map(String::strip).map(Long::valueOf);
        } catch (IOException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** Where a server listens that has started: the fourth line of that file, when the eighth says so. */
    Optional<Integer> readyPort() {
        try {
            List<String> lines = Files.readAllLines(pidFile());
            return lines.size() > STATUS && lines.get(STATUS).strip().equals("ready")
                    ? Optional.of(Integer.valueOf(lines.get(PORT).strip()))
                    : Optional.empty();
        } catch (IOException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** A new server refuses to start while the old one's file names a process that counts as alive, even a dead one. */
    void forget() throws IOException {
        if (pid().flatMap(ProcessHandle::of).filter(Processes::isPostgres).isEmpty()) {
            Files.deleteIfExists(pidFile());
        }
    }

    String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log(), StandardCharsets.UTF_8);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - TOLD_LINES), lines.size()));
        } catch (IOException none) {
            return "";
        }
    }

    void leave() {
        if (kept) {
            return;
        }
        try (Stream<Path> files = Files.walk(root)) {
            files.sorted(Comparator.reverseOrder()).forEach(Folder::delete);
        } catch (IOException | UncheckedIOException left) {
            // the system empties its temporary folder itself
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            // as above
        }
    }
}
