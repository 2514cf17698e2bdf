package dev.rowan.tasks;

import dev.rowan.embedded.EmbeddedPostgres;
import dev.rowan.tasks.Project.Database;
import dev.rowan.tasks.TaskException.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The project's embedded server: started for a task, or joined when a program of the project runs it. One task at a time,
 * so that none ends the server under another.
 */
final class OwnServer {
    private static final Duration PAUSE = Duration.ofMillis(50);

    private OwnServer() {}

    static <T> T run(Project project, Consumer<String> progress, Function<Database, T> work) {
        Path keep = project.folder().resolve(".rowan");
        try (FileChannel file = open(keep);
                FileLock lock = taken(file, progress);
                EmbeddedPostgres server = EmbeddedPostgres.startOrJoin(keep.resolve("postgres"))) {
            Database admin = new Database(server.url(), server.user(), server.password());
            if (lock.isValid()) {
                ScratchDatabase.dropLeftovers(admin);
            }
            return work.apply(admin);
        } catch (IOException failure) {
            throw new TaskException(
                    Reason.FAILED,
                    keep + " cannot be written (" + failure.getMessage()
                            + "); the embedded server keeps its rows there, so make it writable, or say url = in "
                            + Project.FILE,
                    failure);
        }
    }

    private static FileChannel open(Path keep) throws IOException {
        Files.createDirectories(keep);
        return FileChannel.open(keep.resolve("task.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static FileLock taken(FileChannel file, Consumer<String> progress) throws IOException {
        Optional<FileLock> lock = tried(file);
        if (lock.isEmpty()) {
            progress.accept("waiting for another rowan command of this project");
        }
        while (lock.isEmpty()) {
            LockSupport.parkNanos(PAUSE.toNanos());
            lock = tried(file);
        }
        return lock.get();
    }

    private static Optional<FileLock> tried(FileChannel file) throws IOException {
        try {
            return Optional.ofNullable(file.tryLock());
        } catch (OverlappingFileLockException ofThisProgram) {
            return Optional.empty();
        }
    }
}
