package dev.rowan.migrate.apply;

import dev.rowan.migrate.apply.Script.Line;
import dev.rowan.migrate.report.MigrateEvent;
import dev.rowan.migrate.report.MigrateEvent.BatchDone;
import dev.rowan.migrate.report.MigrateEvent.FileBegun;
import dev.rowan.migrate.report.MigrateEvent.FileEnded;
import dev.rowan.migrate.report.MigrateEvent.StatementBegun;
import dev.rowan.migrate.report.MigrateEvent.StatementEnded;
import dev.rowan.migrate.report.MigrateEvent.StatementRuns;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells a listener what happens, one thing after the other whichever thread it comes from. */
final class Telling {
    /** Nobody listens. */
    static final Telling NOBODY = new Telling(event -> {});

    /**
     * A statement at work.
     *
     * @param file its file
     * @param line the statement
     * @param begin when it began, by the clock that counts nanoseconds
     */
    record AtWork(String file, Line line, long begin) {
        Duration since() {
            return Duration.ofNanos(System.nanoTime() - begin);
        }
    }

    private final Consumer<MigrateEvent> listener;
    private @Nullable AtWork current;

    Telling(Consumer<MigrateEvent> listener) {
        this.listener = listener;
    }

    synchronized @Nullable AtWork current() {
        return current;
    }

    synchronized long fileBegun(String file) {
        listener.accept(new FileBegun(file));
        return System.nanoTime();
    }

    synchronized void fileEnded(String file, long begin) {
        listener.accept(new FileEnded(file, Duration.ofNanos(System.nanoTime() - begin)));
    }

    synchronized AtWork begun(String file, Line line) {
        listener.accept(new StatementBegun(file, line.line(), line.brief()));
        AtWork begun = new AtWork(file, line, System.nanoTime());
        current = begun;
        return begun;
    }

    synchronized void batch(AtWork work, long rows) {
        listener.accept(new BatchDone(work.file(), work.line().line(), rows));
    }

    /** Nothing is told of one that has ended meanwhile. */
    synchronized void runs(AtWork work, Optional<String> phase) {
        if (work.equals(current)) {
            listener.accept(new StatementRuns(work.file(), work.line().line(), work.since(), phase));
        }
    }

    synchronized void ended(AtWork work) {
        current = null;
        listener.accept(new StatementEnded(work.file(), work.line().line(), work.since()));
    }

    synchronized void failed() {
        current = null;
    }
}
