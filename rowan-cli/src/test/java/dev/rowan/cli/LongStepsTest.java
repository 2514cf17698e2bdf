package dev.rowan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.migrate.report.MigrateEvent;
import dev.rowan.migrate.report.MigrateEvent.BatchDone;
import dev.rowan.migrate.report.MigrateEvent.FileBegun;
import dev.rowan.migrate.report.MigrateEvent.FileEnded;
import dev.rowan.migrate.report.MigrateEvent.StatementRuns;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LongStepsTest {
    private final List<String> lines = new ArrayList<>();
    private long now;
    private final LongSteps steps = new LongSteps(lines::add, () -> now);

    @Test
    void of_short_steps_nothing_is_told() {
        at(0, new FileBegun("V1__a.sql"));
        at(2, new StatementRuns("V1__a.sql", 3, Duration.ofSeconds(2), Optional.empty()));
        at(4, new BatchDone("V1__a.sql", 3, 1000));
        at(4, new FileEnded("V1__a.sql", Duration.ofSeconds(4)));
        at(4, new FileBegun("V2__b.sql"));
        at(6, new BatchDone("V2__b.sql", 3, 1000));
        at(6, new FileEnded("V2__b.sql", Duration.ofSeconds(2)));
        assertThat(lines).isEmpty();
    }

    @Test
    void of_long_ones_a_line_is_told_every_few_seconds() {
        at(0, new FileBegun("V1__a.sql"));
        for (int i = 1; i <= 11; i++) {
            at(i, new BatchDone("V1__a.sql", 3, i * 1000L));
        }
        at(11, new FileEnded("V1__a.sql", Duration.ofSeconds(11)));
        at(11, new FileBegun("V2__b.sql"));
        at(17, new StatementRuns("V2__b.sql", 1, Duration.ofSeconds(6), Optional.of("waiting for 2 others")));
        at(23, new StatementRuns("V2__b.sql", 1, Duration.ofSeconds(12), Optional.empty()));
        assertThat(lines)
                .containsExactly(
                        "V1__a.sql:3: 5,000 rows so far",
                        "V1__a.sql:3: 10,000 rows so far",
                        "V1__a.sql: done after 11 s",
                        "V2__b.sql:1: running for 6 s, waiting for 2 others",
                        "V2__b.sql:1: running for 12 s");
    }

    @Test
    void on_a_terminal_they_have_lines_of_their_own() {
        StringWriter out = new StringWriter();
        PrintWriter printed = new PrintWriter(out);
        Console terminal = new Console(Path.of(""), Map.of(), Optional.empty(), printed, printed, true, false);
        terminal.watching(progress -> {
            progress.accept("apply V1__a.sql");
            progress.more("V1__a.sql:3: 5,000 rows so far");
            progress.more("V1__a.sql: done after 11 s");
            progress.accept("apply V2__b.sql");
            return true;
        });
        assertThat(out.toString().lines().map(line -> line.replaceAll("\\d+\\.\\d s$", "… s")))
                .containsExactly(
                        "  apply V1__a.sql …",
                        "    V1__a.sql:3: 5,000 rows so far",
                        "    V1__a.sql: done after 11 s",
                        "  apply V2__b.sql … … s");
    }

    private void at(long second, MigrateEvent event) {
        now = Duration.ofSeconds(second).toNanos();
        steps.accept(event);
    }
}
