package dev.rowan.migrate;

import static dev.rowan.type.Scalar.CASE_INSENSITIVE_TEXT;
import static dev.rowan.type.Scalar.INTEGER;
import static dev.rowan.type.Scalar.LONG;
import static dev.rowan.type.Scalar.TEXT;
import static dev.rowan.type.Scalar.UUID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.migrate.report.CheckReport;
import dev.rowan.migrate.report.GenerateReport;
import dev.rowan.migrate.report.GenerateReport.Written;
import dev.rowan.migrate.sync.Drawing;
import dev.rowan.model.OnDelete;
import dev.rowan.problem.MigrationException;
import dev.rowan.type.DecimalType;
import dev.rowan.type.EnumType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateTest {
    enum Two {
        RED,
        GREEN
    }

    enum Three {
        RED,
        IT_S_BLUE,
        GREEN
    }

    @TempDir
    private Path temporary;

    private Workbench bench;

    @BeforeEach
    void open() {
        bench = new Workbench(temporary);
    }

    private static Drawing users() {
        return Drawing.of("users").needs("name", TEXT);
    }

    private static Drawing groups() {
        return Drawing.of("groups").needs("name", TEXT).unique("name");
    }

    private static Drawing joins() {
        return Drawing.bare("user_groups")
                .key("user_id", UUID)
                .key("group_id", UUID)
                .needs("role", TEXT, "member")
                .unique("user_id", "group_id")
                .pointsTo("users", "user_id", OnDelete.CASCADE)
                .pointsTo("groups", "group_id", OnDelete.CASCADE);
    }

    @Test
    void the_guides_migration_makes_the_join_table_alone() throws IOException {
        bench.generate("create_users_and_groups", users(), groups());
        GenerateReport report = bench.generate("create_user_groups_join_table", users(), groups(), joins());
        Written written = report.written().get(0);
        assertThat(written.migration()).hasParent(bench.path());
        assertThat(written.migration().getFileName().toString())
                .matches("V2\\d{13}__create_user_groups_join_table\\.sql");
        assertThat(Files.readString(written.migration())).isEqualTo("""
                -- rowan generate-migrations --name create_user_groups_join_table

                create table user_groups (
                  user_id uuid not null,
                  group_id uuid not null,
                  role text collate "C" default 'member' not null,
                  constraint user_groups_pkey primary key (user_id, group_id)
                );

                alter table user_groups add constraint user_groups_user_id_fkey foreign key (user_id) references users (id) on delete cascade;

                alter table user_groups add constraint user_groups_group_id_fkey foreign key (group_id) references groups (id) on delete cascade;

                create index user_groups_group_id_idx on user_groups (group_id);
                """);
        assertThat(Files.readString(written.undo()))
                .isEqualTo(
                        "-- rowan takes back " + written.migration().getFileName() + "\n\ndrop table user_groups;\n");
        assertThat(report.steps())
                .containsExactly(
                        "create table user_groups",
                        "add constraint user_groups_user_id_fkey",
                        "add constraint user_groups_group_id_fkey",
                        "create index user_groups_group_id_idx");
    }

    @Test
    void generating_again_writes_nothing() {
        bench.generate("all", users(), groups(), joins());
        GenerateReport again = bench.generate("again", users(), groups(), joins());
        assertThat(again.written()).isEmpty();
        assertThat(again.steps()).isEmpty();
        assertThat(bench.files("")).hasSize(1);
        assertThat(bench.files("-undo")).hasSize(1);
        assertThat(bench.check(users(), groups(), joins()).agrees()).isTrue();
    }

    @Test
    void check_tells_what_a_migration_would_do_and_writes_nothing() {
        bench.generate("users", users());
        assertThat(bench.check(users(), groups()).differences()).containsExactly("create table groups");
        assertThat(bench.files("")).hasSize(1);
    }

    @Test
    void check_tells_apart_what_a_migration_would_not_do() {
        bench.generate("users", users());
        CheckReport report = bench.check(Drawing.of("users"), groups());
        assertThat(report.agrees()).isFalse();
        assertThat(report.differences()).containsExactly("create table groups");
        assertThat(report.refused()).singleElement().asString().startsWith("column users.name: ");
    }

    @Test
    void what_is_added_to_a_table_is_taken_back_in_the_other_order() {
        bench.generate("users", Drawing.of("users"), groups());
        String forward = bench.forward(
                "more",
                Drawing.of("users")
                        .needs("name", TEXT, "it's")
                        .has("group_id", UUID)
                        .has("colour", new EnumType(Two.class))
                        .unique("name")
                        .pointsTo("groups", "group_id", OnDelete.SET_NULL),
                groups());
        assertThat(forward).isEqualTo("""
                alter table users add column name text collate "C" default 'it''s' not null;

                alter table users add column group_id uuid;

                alter table users add column colour text collate "C";

                -- refuse when rows of users refer by group_id to no row of groups:
                --   select id from users f where f.group_id is not null and not exists (select from groups t where t.id = f.group_id)
                alter table users add constraint users_group_id_fkey foreign key (group_id) references groups (id) on delete set null not valid;

                -- refuse when rows of users break users_colour_check:
                --   select id from users where not (colour in ('RED', 'GREEN'))
                alter table users add constraint users_colour_check check (colour in ('RED', 'GREEN')) not valid;
                -- next file
                -- refuse when rows of users share their values of name:
                --   select (array_agg((id)::text))[1:3] as rows from users where name is not null group by name having count(*) > 1
                create unique index concurrently if not exists users_name_key on users (name);
                -- next file
                create index concurrently if not exists users_group_id_idx on users (group_id);
                -- next file
                alter table users validate constraint users_group_id_fkey;

                alter table users validate constraint users_colour_check;

                alter table users add constraint users_name_key unique using index users_name_key;""");
        assertThat(bench.files(""))
                .map(name -> name.replaceFirst("^V\\d+__", ""))
                .containsExactly("users.sql", "more.sql", "more_index.sql", "more_index.sql", "more_validate.sql");
        assertThat(bench.back()).isEqualTo("""
                alter table users drop constraint users_colour_check;

                alter table users drop constraint users_group_id_fkey;

                alter table users drop column colour;

                alter table users drop column group_id;

                alter table users drop column name;
                -- next file
                drop index concurrently if exists users_name_key;
                -- next file
                drop index concurrently if exists users_group_id_idx;
                -- next file
                alter table users drop constraint users_name_key;""");
        bench.migrate();
        bench.rollback();
        bench.migrate();
        assertThat(Workbench.ask("select count(*) from pg_constraint where not convalidated"))
                .isEqualTo("0");
    }

    @Test
    void a_column_that_rows_cannot_do_without_is_written_with_its_caution() {
        bench.generate("users", Drawing.of("users"));
        assertThat(bench.forward("name", users())).isEqualTo("""
                -- refuse when users has rows, which have no value for name:
                --   select id from users
                alter table users add column name text collate "C";

                -- refuse when rows of users have no value for name:
                --   select id from users where name is null
                alter table users add constraint users_name_given check (name is not null) not valid;
                -- next file
                alter table users validate constraint users_name_given;

                alter table users alter column name set not null;

                alter table users drop constraint users_name_given;""");
    }

    @Test
    void rows_without_a_value_for_a_new_column_are_told_and_nothing_is_applied() {
        bench.generate("users", Drawing.of("users"));
        bench.migrate();
        bench.run("insert into users values ('0193a1b2-0000-7000-8000-000000000001')");
        bench.generate("name", users());
        assertThatThrownBy(bench::migrate)
                .hasMessageContaining(
                        "users has rows, which have no value for name: 1: id 0193a1b2-0000-7000-8000-000000000001");
        assertThat(bench.catalog().toString()).doesNotContain("name=name");
    }

    @Test
    void tables_in_a_circle_are_untied_before_they_are_dropped() {
        bench.generate(
                "circle",
                Drawing.of("people")
                        .has("boss_id", UUID)
                        .has("home_id", UUID)
                        .pointsTo("people", "boss_id", OnDelete.SET_NULL)
                        .pointsTo("homes", "home_id", OnDelete.RESTRICT),
                Drawing.of("homes").has("owner_id", UUID).pointsTo("people", "owner_id", OnDelete.RESTRICT));
        assertThat(bench.back()).isEqualTo("""
                alter table people drop constraint people_home_id_fkey;

                drop table homes;

                drop table people;""");
    }

    @Test
    void what_every_row_survives_is_changed() {
        bench.generate(
                "first",
                Drawing.of("things")
                        .needs("n", INTEGER, 1)
                        .has("price", new DecimalType(8, 2))
                        .has("colour", new EnumType(Two.class))
                        .has("folded", CASE_INSENSITIVE_TEXT)
                        .has("size", INTEGER, 5));
        assertThat(bench.forward(
                        "wider",
                        Drawing.of("things")
                                .has("n", LONG, 1L)
                                .has("price", new DecimalType(10, 3))
                                .has("colour", new EnumType(Three.class))
                                .has("folded", TEXT)
                                .has("size", INTEGER)))
                .isEqualTo("""
                alter table things alter column n drop default;

                -- nobody reads or writes things meanwhile
                alter table things alter column n type bigint using n::bigint;

                alter table things alter column n set default 1;

                alter table things alter column n drop not null;

                -- nobody reads or writes things meanwhile
                alter table things alter column price type numeric(10,3) using price::numeric(10,3);

                -- nobody reads or writes things meanwhile
                alter table things alter column folded type text collate "C" using folded::text;

                alter table things alter column size drop default;

                alter table things drop constraint things_colour_check;

                -- refuse when rows of things break things_colour_check:
                --   select id from things where not (colour in ('RED', 'IT_S_BLUE', 'GREEN'))
                alter table things add constraint things_colour_check check (colour in ('RED', 'IT_S_BLUE', 'GREEN')) not valid;
                -- next file
                alter table things validate constraint things_colour_check;""");
        assertThat(bench.check(Drawing.of("things")
                                .has("n", LONG, 1L)
                                .has("price", new DecimalType(10, 3))
                                .has("colour", new EnumType(Three.class))
                                .has("folded", TEXT)
                                .has("size", INTEGER))
                        .agrees())
                .isTrue();
    }

    @Test
    void what_would_lose_rows_is_refused_and_nothing_is_written() {
        bench.generate(
                "first",
                Drawing.of("users").has("nick", TEXT).has("age", LONG).has("colour", new EnumType(Three.class)),
                Drawing.of("notes"));
        assertThatThrownBy(() -> bench.generate(
                        "less",
                        Drawing.of("users")
                                .has("name", TEXT)
                                .has("age", INTEGER)
                                .has("colour", new EnumType(Two.class))))
                .isInstanceOf(MigrationException.class)
                .hasMessage("migrations and model differ in 2 differences that a drafted migration does not make, so"
                        + " nothing was written:"
                        + "\n  column users.nick: a migration made it, and no attribute declares it any more; to drop it"
                        + " would lose its values. Declare the attribute again, or allow it: --allow-drop users.nick"
                        + "\n    If it is users.name under its old name, say so on its attribute: .was(\"nick\")"
                        + "\n  table notes: a migration made it, and no resource declares it any more; to drop it would"
                        + " lose its rows. Declare a resource for it again, or allow it: --allow-drop notes");
        assertThat(bench.files("")).hasSize(1);
    }

    @Test
    void a_rename_by_hand_ends_the_difference() {
        bench.generate("first", Drawing.of("users").has("nick", TEXT));
        bench.write("V99999999999999__rename.sql", "alter table users rename column nick to name;");
        assertThat(bench.check(Drawing.of("users").has("name", TEXT)).agrees()).isTrue();
    }

    @Test
    void what_others_made_is_listed_and_left_alone() {
        bench.write("V1__by_hand.sql", """
                create table audit (line text);
                create table users (id uuid primary key, nick text, must text not null);
                create unique index users_nick on users (nick);
                """);
        GenerateReport report = bench.generate("names", users());
        assertThat(report.steps()).startsWith("add column users.name", "add constraint users_name_given");
        assertThat(report.unmanaged())
                .containsExactly(
                        "column users.nick",
                        "column users.must (new rows without a value for it will fail)",
                        "index users_nick",
                        "table audit");
        assertThat(bench.check(users()).agrees()).isTrue();
    }

    @Test
    void a_constraint_that_is_no_longer_declared_goes_for_no_row_is_lost() {
        bench.generate("first", users(), groups(), joins());
        assertThat(bench.forward("fewer", users(), Drawing.of("groups").needs("name", TEXT), joins()))
                .isEqualTo("alter table groups drop constraint groups_name_key;");
        assertThat(bench.back()).isEqualTo("alter table groups add constraint groups_name_key unique (name);");
    }

    @Test
    void a_foreign_key_that_reacts_otherwise_is_made_anew() {
        Drawing cascading = Drawing.of("notes").has("user_id", UUID).pointsTo("users", "user_id", OnDelete.CASCADE);
        Drawing restricting = Drawing.of("notes").has("user_id", UUID).pointsTo("users", "user_id", OnDelete.RESTRICT);
        bench.generate("first", users(), restricting);
        assertThat(bench.forward("second", users(), cascading)).isEqualTo("""
                alter table notes drop constraint notes_user_id_fkey;

                -- refuse when rows of notes refer by user_id to no row of users:
                --   select id from notes f where f.user_id is not null and not exists (select from users t where t.id = f.user_id)
                alter table notes add constraint notes_user_id_fkey foreign key (user_id) references users (id) on delete cascade not valid;
                -- next file
                alter table notes validate constraint notes_user_id_fkey;""");
    }

    @Test
    void names_of_every_kind_stand_in_the_files() {
        Drawing odd = Drawing.of("Größe \"x\"; -- $$\nÄ")
                .has("user", TEXT)
                .has("a.b", TEXT, "';\n--")
                .unique("user");
        bench.generate("odd", odd);
        bench.migrate();
        assertThat(bench.check(odd).agrees()).isTrue();
        assertThat(bench.rollback(1).done()).hasSize(1);
        assertThat(bench.catalog()).isEmpty();
    }

    @Test
    void a_name_that_is_no_file_name_is_refused() {
        for (String name : new String[] {"", "a b", "../x", "ä", "x".repeat(101), "a\nb"}) {
            assertThatThrownBy(() -> bench.generate(name, users()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("is no name for a migration; it must be 1 to 100 letters a to z");
        }
        assertThat(bench.files("")).isEmpty();
    }

    @Test
    void a_folder_that_cannot_be_written_is_told() throws IOException {
        Files.createFile(bench.path().resolveSibling("migration-undo"));
        assertThatThrownBy(() -> bench.generate("x", users()))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("cannot be written: ")
                .hasMessageContaining("migration-undo is in its way; nothing was written");
        assertThat(bench.files("")).isEmpty();
        Files.delete(bench.path().resolveSibling("migration-undo"));
        Files.createFile(bench.path());
        assertThatThrownBy(() -> bench.generate("x", users())).isInstanceOf(MigrationException.class);
        assertThat(bench.files("-undo")).isEmpty();
    }

    @Test
    void a_file_that_does_not_run_on_the_scratch_database_is_told_with_its_line() {
        bench.write("V1__broken.sql", "create table a (id int);\n\ncreate table b (\n  id nonsense\n);\n");
        assertThatThrownBy(() -> bench.check(users()))
                .isInstanceOf(MigrationException.class)
                .hasMessage("V1__broken.sql:4: type \"nonsense\" does not exist");
    }

    @Test
    void a_scratch_database_that_is_full_is_refused() {
        bench.run("create table mine (id int)");
        assertThatThrownBy(() -> bench.folder().check(Drawing.all(users()), Workbench.target()))
                .isInstanceOf(MigrationException.class)
                .hasMessage("the scratch database is not empty: it has mine; give an empty one, for it is filled and"
                        + " thrown away");
    }
}
