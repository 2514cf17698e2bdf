package dev.rowan.embedded;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A program that was killed leaves its server running; the next one on the same folder stops it. */
final class Leftover {
    /** The file that the embedded server's library locks while a program owns the server. */
    private static final String LOCK = "epg-lock";

    private Leftover() {}

    static void stop(Folder folder) throws IOException {
        Path lock = folder.cluster().resolve(LOCK);
        Optional<ProcessHandle> running =
                folder.pid().flatMap(ProcessHandle::of).filter(Processes::isPostgres);
        if (running.isEmpty() || !Files.exists(lock)) {
            return;
        }
        try (FileOutputStream file = new FileOutputStream(lock.toFile());
                FileLock held = file.getChannel().tryLock()) {
            if (held == null) {
                throw StartFailure.inUse(folder, new IOException(LOCK));
            }
            Processes.killAll(running.get().pid());
        } catch (OverlappingFileLockException mine) {
            throw StartFailure.inUse(folder, mine);
        }
    }
}
