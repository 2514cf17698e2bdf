package dev.rowan.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.migrate.sync.Drawing;
import dev.rowan.type.Scalar;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns whose type is said in PostgreSQL's own words, and those of kinds that few tables have. */
class ColumnTypeTest {
    @TempDir
    private Path temporary;

    private Workbench bench;

    @BeforeEach
    void open() {
        bench = new Workbench(temporary);
    }

    @Test
    void the_words_stand_in_the_table_as_they_are() {
        Drawing users = Drawing.of("users")
                .keeps("name", Scalar.TEXT, "varchar(120) collate \"C\"")
                .keeps("nick", Scalar.TEXT, "Character  Varying(20)")
                .keeps("rank", Scalar.INTEGER, "int2")
                .keeps("ratio", Scalar.DOUBLE, "real");
        assertThat(bench.forward("first", users)).isEqualTo("""
                create table users (
                  id uuid not null,
                  name varchar(120) collate "C",
                  nick Character  Varying(20),
                  rank int2,
                  ratio real,
                  constraint users_pkey primary key (id)
                );""");
        bench.migrate();
        assertThat(bench.check(users).agrees()).isTrue();
    }

    @Test
    void a_type_that_a_file_made_by_hand_is_found() {
        bench.write("V1__moods.sql", "create type mood as enum ('SAD', 'HAPPY');");
        Drawing users = Drawing.of("users").keeps("mood", Scalar.TEXT, "mood");
        assertThat(bench.forward("first", users)).contains("\n  mood mood,\n");
        bench.migrate();
        assertThat(bench.check(users).agrees()).isTrue();
        assertThat(bench.forward("second", Drawing.of("users").keeps("mood", Scalar.TEXT, "mood[]")))
                .contains("mood[]");
    }

    @Test
    void another_length_is_another_type() {
        bench.generate("first", Drawing.of("users").keeps("name", Scalar.TEXT, "varchar(120)"));
        assertThat(bench.forward("second", Drawing.of("users").keeps("name", Scalar.TEXT, "varchar(200)")))
                .doesNotContain("refuse when")
                .contains("alter table users alter column name type character varying(200)");
    }

    @Test
    void seldom_kinds_have_their_columns_and_defaults() {
        Drawing users = Drawing.of("users")
                .has("ratio", Scalar.DOUBLE, 0.5)
                .has("tiny", Scalar.DOUBLE, 1e-300)
                .has("opens", Scalar.LOCAL_DATE_TIME, LocalDateTime.of(12_026, 11, 21, 9, 30))
                .has("lasts", Scalar.DURATION, Duration.ofHours(36));
        assertThat(bench.forward("first", users)).isEqualTo("""
                create table users (
                  id uuid not null,
                  ratio double precision default '0.5'::double precision,
                  tiny double precision default '1.0E-300'::double precision,
                  opens timestamp without time zone default '12026-11-21T09:30'::timestamp without time zone,
                  lasts interval default 'PT36H'::interval,
                  constraint users_pkey primary key (id)
                );""");
        bench.migrate();
        assertThat(bench.check(users).agrees()).isTrue();
    }
}
