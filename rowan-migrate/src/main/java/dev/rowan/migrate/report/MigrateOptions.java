package dev.rowan.migrate.report;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How migrations are applied.
 *
 * @param to the version of the last one that is applied; empty for all
 * @param lockTimeout how long a statement waits for a lock, and with it everybody who comes after it; then its file is taken
 *     back and tried again. Zero waits for ever
 * @param tries how often a file is tried that does not get its locks, at least once
 * @param listener is told what happens meanwhile; empty when nobody is
 */
public record MigrateOptions(
        Optional<String> to, Duration lockTimeout, int tries, Optional<Consumer<MigrateEvent>> listener) {
    /** All of them; five seconds for a lock, ten tries. */
    public static final MigrateOptions DEFAULT =
            new MigrateOptions(Optional.empty(), Duration.ofSeconds(5), 10, Optional.empty());

    /**
     * Makes the options.
     *
     * @throws IllegalArgumentException when the time is negative or nothing would be tried
     */
    public MigrateOptions {
        if (lockTimeout.isNegative()) {
            throw new IllegalArgumentException("the time for a lock is " + lockTimeout + "; begin at Duration.ZERO");
        }
        if (tries < 1) {
            throw new IllegalArgumentException("a file is tried " + tries + " times; begin at 1");
        }
    }

    /**
     * No further than this.
     *
     * @param version the last one that is applied, as in its file's name, such as {@code 20261121093000}
     * @return other options
     */
    public MigrateOptions to(String version) {
        return new MigrateOptions(Optional.of(version), lockTimeout, tries, listener);
    }

    /**
     * Another patience.
     *
     * @param timeout how long a statement waits for a lock; zero waits for ever
     * @return other options
     * @throws IllegalArgumentException when it is negative
     */
    public MigrateOptions lockTimeout(Duration timeout) {
        return new MigrateOptions(to, timeout, tries, listener);
    }

    /**
     * More or fewer tries.
     *
     * @param times how often a file is tried, at least once
     * @return other options
     * @throws IllegalArgumentException when it is less
     */
    public MigrateOptions tries(int times) {
        return new MigrateOptions(to, lockTimeout, times, listener);
    }

    /**
     * Tells what happens while migrations are applied: files, statements, batches, and every two seconds that one is still
     * running.
     *
     * @param told is called in the thread that migrates and in that of a clock, never by two at once; until it returns,
     *     nothing goes on
     * @return other options
     */
    public MigrateOptions listener(Consumer<MigrateEvent> told) {
        return new MigrateOptions(to, lockTimeout, tries, Optional.of(told));
    }
}
