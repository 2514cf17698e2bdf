package dev.rowan.cli;

import dev.rowan.migrate.report.MigrateEvent;
import dev.rowan.migrate.report.MigrateEvent.BatchDone;
import dev.rowan.migrate.report.MigrateEvent.FileBegun;
import dev.rowan.migrate.report.MigrateEvent.FileEnded;
import dev.rowan.migrate.report.MigrateEvent.StatementRuns;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Tells of migrations that take their time, every few seconds; of others nothing. */
final class LongSteps implements Consumer<MigrateEvent> {
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Consumer<String> lines;
    private final LongSupplier clock;
    private long last;
    private boolean told;

    /** With a clock that counts nanoseconds. */
    LongSteps(Consumer<String> lines, LongSupplier clock) {
        this.lines = lines;
        this.clock = clock;
    }

    @Override
    public void accept(MigrateEvent event) {
        if (event instanceof FileBegun) {
            last = clock.getAsLong();
            told = false;
        } else if (event instanceof BatchDone batch) {
            tell(batch.file() + ":" + batch.line() + ": " + String.format(Locale.ROOT, "%,d", batch.rows())
                    + " rows so far");
        } else if (event instanceof StatementRuns runs) {
            tell(runs.file() + ":" + runs.line() + ": running for " + seconds(runs.since())
                    + runs.phase().map(phase -> ", " + phase).orElse(""));
        } else if (event instanceof FileEnded ended && told) {
            lines.accept(ended.file() + ": done after " + seconds(ended.took()));
        }
    }

    private void tell(String line) {
        long now = clock.getAsLong();
        if (now - last >= PAUSE.toNanos()) {
            last = now;
            told = true;
            lines.accept(line);
        }
    }

    private static String seconds(Duration duration) {
        return duration.toSeconds() + " s";
    }
}
