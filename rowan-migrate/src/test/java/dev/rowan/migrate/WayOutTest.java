package dev.rowan.migrate;

import static dev.rowan.type.Scalar.TEXT;
import static dev.rowan.type.Scalar.UUID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.migrate.report.GenerateOptions;
import dev.rowan.migrate.sync.Drawing;
import dev.rowan.model.OnDelete;
import dev.rowan.problem.MigrationException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a refusal offers is done word for word, on a database with rows: it runs, and the difference ends. */
class WayOutTest {
    private static final Pattern DROPPING = Pattern.compile("--allow-drop (\\S+)");

    @TempDir
    private Path temporary;

    private Workbench bench;

    @BeforeEach
    void open() {
        bench = new Workbench(temporary);
    }

    private static Drawing users() {
        return Drawing.of("users").has("name", TEXT).unique("name");
    }

    private static Drawing notes(String user) {
        return Drawing.of("notes").has("user_id", UUID).pointsTo(user, "user_id", OnDelete.RESTRICT);
    }

    @Test
    void tables_that_refer_to_each_other_are_dropped() {
        follow(new Drawing[] {users(), notes("users")}, new Drawing[] {});
    }

    @Test
    void a_table_is_dropped_that_another_refers_to() {
        follow(
                new Drawing[] {users(), notes("users")},
                new Drawing[] {Drawing.of("notes").has("user_id", UUID)});
        bench = new Workbench(temporary.resolve("again"));
        follow(new Drawing[] {users(), notes("users")}, new Drawing[] {Drawing.of("groups"), notes("groups")});
    }

    @Test
    void a_column_is_dropped() {
        follow(new Drawing[] {users()}, new Drawing[] {Drawing.of("users")});
    }

    /** Generates from one to the other until nothing is refused any more, doing what is offered. */
    private void follow(Drawing[] from, Drawing[] to) {
        bench.generate("from", from);
        bench.migrate();
        MigrationException refused =
                catchThrowableOfType(MigrationException.class, () -> bench.generate("refused", to));
        List<String> offered = DROPPING.matcher(refused.getMessage())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(offered).as(refused.getMessage()).isNotEmpty();
        bench.generate("to", new GenerateOptions(Set.copyOf(offered), false), to);
        bench.migrate();
        assertThat(bench.check(to).agrees()).isTrue();
    }
}
