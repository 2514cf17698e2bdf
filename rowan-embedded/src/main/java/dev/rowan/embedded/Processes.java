package dev.rowan.embedded;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Ends servers the hard way, as a power cut does. */
final class Processes {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(5);

    private Processes() {}

    /** A dead process that nobody has buried yet still counts as alive, but runs no program any more. */
    static boolean isPostgres(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .command()
                        .filter(path -> path.contains("postgres"))
                        .isPresent();
    }

    /** The children go too: while one lives, no new server starts on the folder. */
    static void killAll(long pid) {
        ProcessHandle.of(pid).ifPresent(server -> {
            List<ProcessHandle> all = new ArrayList<>();
            all.add(server);
            server.children().forEach(all::add);
            all.forEach(ProcessHandle::destroyForcibly);
            await(all);
        });
    }

    private static void await(List<ProcessHandle> ended) {
        long start = System.nanoTime();
        while (ended.stream().anyMatch(Processes::isPostgres) && System.nanoTime() - start < PATIENCE.toNanos()) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
