package dev.rowan.migrate;

import static dev.rowan.type.Scalar.DATE;
import static dev.rowan.type.Scalar.INSTANT;
import static dev.rowan.type.Scalar.INTEGER;
import static dev.rowan.type.Scalar.LONG;
import static dev.rowan.type.Scalar.TEXT;
import static dev.rowan.type.Scalar.UUID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.migrate.files.Folder;
import dev.rowan.migrate.generate.Generating;
import dev.rowan.migrate.report.GenerateOptions;
import dev.rowan.migrate.sync.Drawing;
import dev.rowan.model.OnDelete;
import dev.rowan.problem.MigrationException;
import dev.rowan.problem.StoreException;
import dev.rowan.type.EnumType;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Differences where a name has come to another thing, and things that are seldom in a database. */
class OddCatalogsTest {
    enum Colour {
        RED,
        GREEN
    }

    @TempDir
    private Path temporary;

    private Workbench bench;

    @BeforeEach
    void open() {
        bench = new Workbench(temporary);
    }

    private static Drawing post(String... users) {
        Drawing post = Drawing.of("posts");
        for (String user : users) {
            post.has(user, UUID)
                    .has(user + "_colour", new EnumType(Colour.class))
                    .has(user + "_line", TEXT)
                    .unique(user + "_line")
                    .pointsTo("users", user, OnDelete.RESTRICT);
        }
        return post;
    }

    @Test
    void a_name_that_a_renamed_column_had_is_used_again() {
        bench.generate("first", Drawing.of("users"), post("author"));
        bench.write("V99999999999998__rename.sql", """
                alter table posts rename column author to editor;
                alter table posts rename column author_colour to editor_colour;
                alter table posts rename column author_line to editor_line;
                """);
        Drawing both = post("author", "editor");
        bench.generate("second", Drawing.of("users"), both);
        bench.migrate();
        assertThat(bench.check(Drawing.of("users"), both).agrees()).isTrue();
        assertThat(bench.catalog().toString()).contains("posts_author_idx", "posts_editor_idx");
    }

    @Test
    void columns_have_changed_their_names_with_each_other() {
        Drawing both = post("author", "editor");
        bench.generate("first", Drawing.of("users"), both);
        StringBuilder swap = new StringBuilder();
        for (String each : new String[] {"", "_colour", "_line"}) {
            swap.append("alter table posts rename column author" + each + " to other;"
                    + "alter table posts rename column editor" + each + " to author" + each + ";"
                    + "alter table posts rename column other to editor" + each + ";\n");
        }
        bench.write("V99999999999998__swap.sql", swap.toString());
        bench.generate("second", Drawing.of("users"), both);
        bench.migrate();
        assertThat(bench.check(Drawing.of("users"), both).agrees()).isTrue();
    }

    @Test
    void a_foreign_key_gets_its_index_when_the_key_that_stood_for_it_goes() {
        Drawing post = Drawing.of("posts").has("user_id", UUID).has("line", TEXT);
        post.pointsTo("users", "user_id", OnDelete.RESTRICT).unique("user_id", "line");
        bench.generate("first", Drawing.of("users"), post);
        Drawing free = Drawing.of("posts").has("user_id", UUID).has("line", TEXT);
        free.pointsTo("users", "user_id", OnDelete.RESTRICT);
        assertThat(bench.generate("second", Drawing.of("users"), free).steps())
                .containsExactlyInAnyOrder("drop constraint posts_user_id_line_key", "create index posts_user_id_idx");
        bench.migrate();
        bench.rollback();
    }

    @Test
    void a_table_in_partitions_is_a_table() {
        bench.write("V1__by_hand.sql", """
                create table users (id uuid not null constraint users_pkey primary key) partition by hash (id);
                create table users_even partition of users for values with (modulus 2, remainder 0);
                create table users_odd partition of users for values with (modulus 2, remainder 1);
                """);
        Drawing notes = Drawing.of("notes").has("user_id", UUID).pointsTo("users", "user_id", OnDelete.CASCADE);
        assertThat(bench.generate("notes", Drawing.of("users"), notes).steps())
                .containsExactly(
                        "create table notes", "add constraint notes_user_id_fkey", "create index notes_user_id_idx");
        assertThat(bench.check(Drawing.of("users"), notes).agrees()).isTrue();
        bench.migrate();
    }

    @Test
    void what_stands_in_the_way_of_a_change_is_told_with_a_way_out() {
        bench.generate("first", Drawing.of("things").has("size", INTEGER));
        bench.write("V99999999999998__view.sql", "create view sizes as select size from things;");
        assertThatThrownBy(() -> bench.generate("second", Drawing.of("things").has("size", LONG)))
                .isInstanceOf(MigrationException.class)
                .hasMessage("the migration could not be made: change the type of things.size to bigint fails: the"
                        + " migration:4: cannot alter type of a column used by a view or rule; write a migration of your own (V…__….sql) that"
                        + " makes way for it, or makes it");
    }

    @Test
    void names_that_come_to_the_same_are_told() {
        assertThatThrownBy(() -> bench.generate(
                        "clash",
                        Drawing.of("o"),
                        Drawing.of("a").has("b_c", UUID).pointsTo("o", "b_c", OnDelete.RESTRICT),
                        Drawing.of("a_b").has("c", UUID).pointsTo("o", "c", OnDelete.RESTRICT)))
                .isInstanceOf(StoreException.class)
                .hasMessage("the model cannot become tables: relation \"a_b_c_idx\" already exists; tables, keys and"
                        + " indexes of a schema share their names, and those of keys and indexes are made of their"
                        + " table's and columns': give one table or column another name");
    }

    @Test
    void the_table_of_applied_migrations_is_no_resources() {
        assertThatThrownBy(() -> bench.generate("x", Drawing.of("rowan_migrations")))
                .isInstanceOf(StoreException.class)
                .hasMessage("rowan_migrations cannot have the table rowan_migrations, for there Rowan keeps which"
                        + " migrations were applied; give it another with Table.named(…)");
        assertThat(bench.files("")).isEmpty();
    }

    @Test
    void a_migration_that_another_wrote_meanwhile_is_told() {
        Clock slow = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                bench.write("V1__another.sql", "create table users (id uuid primary key);");
                return Instant.EPOCH;
            }
        };
        Generating generating = new Generating(Folder.ofMigrations(bench.path()), Folder.ofUndo(bench.path()), slow);
        assertThatThrownBy(() -> Workbench.SERVER.newDatabase().connection(scratch -> {
                    return generating.generate("x", Drawing.all(Drawing.of("users")), GenerateOptions.DEFAULT, scratch);
                }))
                .isInstanceOf(MigrationException.class)
                .hasMessageEndingWith(
                        "was changed while this migration was drafted, and nothing was written; generate again");
        assertThat(bench.files("")).containsExactly("V1__another.sql");
        assertThat(bench.files("-undo")).isEmpty();
    }

    @Test
    void years_of_five_digits_are_defaults_too() {
        Drawing late = Drawing.of("plans")
                .has("day", DATE, LocalDate.of(12020, 1, 1))
                .has("moment", INSTANT, Instant.parse("+12020-01-01T00:00:00Z"));
        bench.generate("late", late);
        assertThat(bench.check(late).agrees()).isTrue();
    }
}
