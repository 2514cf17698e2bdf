package dev.rowan.run;

import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs what waits for the end of a write. By then the write has happened or not, so what fails here is only logged. */
public final class Endings {
    private static final Logger LOG = LoggerFactory.getLogger("dev.rowan.hooks");

    private Endings() {}

    /**
     * After a commit.
     *
     * @param work each is run, whatever happens to those before it
     */
    public static void committed(List<Runnable> work) {
        work.forEach(each -> quietly(each, "an after-commit hook failed; what was written stays written"));
    }

    /**
     * After a failure.
     *
     * @param work each is told, whatever happens to those before it
     * @param failure why nothing was written
     */
    public static void failed(List<Consumer<RuntimeException>> work, RuntimeException failure) {
        work.forEach(each -> quietly(() -> each.accept(failure), "an on-failure hook failed itself"));
    }

    private static void quietly(Runnable work, String message) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.error(message, failed);
        }
    }
}
