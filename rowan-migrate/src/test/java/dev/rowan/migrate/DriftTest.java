package dev.rowan.migrate;

import static dev.rowan.type.Scalar.INTEGER;
import static dev.rowan.type.Scalar.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.migrate.report.DriftReport;
import dev.rowan.migrate.sync.Drawing;
import dev.rowan.migrate.sync.Drift;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A live database that somebody changed by hand. */
class DriftTest {
    @TempDir
    private Path temporary;

    private Workbench bench;

    @BeforeEach
    void open() {
        bench = new Workbench(temporary);
        bench.generate("first", users());
        bench.migrate();
    }

    private static Drawing users() {
        return Drawing.of("users").needs("name", TEXT, "x").has("age", INTEGER).unique("name");
    }

    private static DriftReport drift(Drawing... drawings) {
        return Workbench.target().connection(connection -> Drift.of(Drawing.all(drawings), connection));
    }

    @Test
    void a_database_that_nobody_touched_agrees() {
        assertThat(drift(users()).agrees()).isTrue();
        assertThat(drift(users()).unmanaged()).isEmpty();
    }

    @Test
    void whatever_was_changed_by_hand_is_told_and_nothing_is_changed() {
        bench.run("alter table users drop constraint users_name_key, alter column name drop not null,"
                + " alter column name set default 'y', alter column age type bigint, add column own text;"
                + " create table other (id int); alter table users alter column age set not null");
        Set<Object> before = bench.catalog();
        DriftReport report = drift(users(), Drawing.of("groups"));
        assertThat(report.differences())
                .containsExactlyInAnyOrder(
                        "constraint users.users_name_key: is missing",
                        "column users.name: is missing",
                        "users.name: found default 'y'::text, wanted default 'x'::text",
                        "users.age: found bigint, wanted integer",
                        "users.age: found not null, wanted none",
                        "table groups: is missing");
        assertThat(report.unmanaged()).containsExactlyInAnyOrder("column users.own", "table other");
        assertThat(bench.catalog()).isEqualTo(before);
    }
}
