package dev.rowan.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which core does what: the first is the server's, another the measured JVM's. The script that starts this JVM has it pinned,
 * and says so; unpinned, the same code differs by half from run to run.
 */
final class Pins {
    /** Set by the script. */
    private static final boolean PINNED = Boolean.getBoolean("rowan.bench.pinned");

    private static final String SERVER_CORE = "0";

    private Pins() {}

    static boolean pinned() {
        return PINNED;
    }

    /** Pins a server and what it has started; what it starts later comes after it. */
    static void server(long pid) {
        if (PINNED) {
            Stream.concat(
                            Stream.of(pid),
                            ProcessHandle.of(pid).stream()
                                    .flatMap(ProcessHandle::descendants)
                                    .map(ProcessHandle::pid))
                    .forEach(Pins::pin);
        }
    }

    /** The words with which a command line begins that is to run beside the server. */
    static List<String> besideServer() {
        return PINNED ? List.of("taskset", "-c", SERVER_CORE) : List.of();
    }

    private static void pin(long pid) {
        try {
            new ProcessBuilder("taskset", "-acp", SERVER_CORE, Long.toString(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
