package dev.rowan.migrate;

import static dev.rowan.type.Scalar.CASE_INSENSITIVE_TEXT;
import static dev.rowan.type.Scalar.TEXT;
import static dev.rowan.type.Scalar.UUID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.migrate.report.GenerateOptions;
import dev.rowan.migrate.sync.Drawing;
import dev.rowan.model.OnDelete;
import dev.rowan.type.EnumType;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables and columns that have other names by now, and keep what they hold. */
class RenameTest {
    enum Colour {
        RED,
        BLUE
    }

    @TempDir
    private Path temporary;

    private Workbench bench;

    @BeforeEach
    void open() {
        bench = new Workbench(temporary);
    }

    private static Drawing users(String table, String name) {
        return Drawing.of(table)
                .has(name, TEXT)
                .has("colour", new EnumType(Colour.class), Colour.RED)
                .unique(name);
    }

    private static Drawing notes(String users, String key) {
        return Drawing.of("notes").has(key, UUID).pointsTo(users, key, OnDelete.RESTRICT);
    }

    @Test
    void a_table_is_renamed_with_all_that_was_named_after_it() {
        bench.generate("first", users("users", "name"), notes("users", "user_id"));
        bench.migrate();
        bench.run("insert into users (id, name) values (gen_random_uuid(), 'Ada')");
        Drawing people = users("people", "name").as(table -> table.was("members", "users"));
        assertThat(bench.forward("second", people, notes("people", "user_id"))).isEqualTo("""
                alter table users rename to people;

                alter table people rename constraint users_pkey to people_pkey;

                alter table people rename constraint users_name_key to people_name_key;

                alter table people rename constraint users_colour_check to people_colour_check;""");
        there_and_back(people, notes("people", "user_id"));
        assertThat(Workbench.ask("select name from people")).isEqualTo("Ada");
    }

    @Test
    void a_column_is_renamed_with_its_key_its_check_its_index_and_what_refers_to_it() {
        bench.generate("first", users("users", "name"), notes("users", "user_id"));
        bench.migrate();
        bench.run("insert into users (id, name) values (gen_random_uuid(), 'Ada')");
        Drawing users = users("users", "title").was("title", "name");
        Drawing notes = notes("users", "author_id").was("author_id", "user_id");
        assertThat(bench.forward("second", users, notes)).isEqualTo("""
                alter table users rename column name to title;

                alter table notes rename column user_id to author_id;

                alter index notes_user_id_idx rename to notes_author_id_idx;

                alter table users rename constraint users_name_key to users_title_key;

                alter table notes rename constraint notes_user_id_fkey to notes_author_id_fkey;""");
        there_and_back(users, notes);
        assertThat(Workbench.ask("select title from users")).isEqualTo("Ada");
    }

    @Test
    void a_table_and_its_column_are_renamed_and_changed_in_one_migration() {
        bench.generate("first", users("users", "name"));
        bench.migrate();
        Drawing people = Drawing.of("people")
                .needs("title", CASE_INSENSITIVE_TEXT)
                .has("colour", new EnumType(Colour.class), Colour.BLUE)
                .has("fresh", TEXT)
                .was("title", "label", "name")
                .as(table -> table.was("users"));
        bench.generate("second", people);
        there_and_back(people);
    }

    @Test
    void names_of_before_may_stay_and_say_nothing_once_it_is_done() {
        Drawing users = users("users", "title").was("title", "name").as(table -> table.was("members"));
        bench.generate("first", users);
        assertThat(bench.check(users).agrees()).isTrue();
        bench.write(
                "V99999999999999__old.sql", "alter table users add column name text; create table members (id int);");
        assertThat(bench.check(users).agrees()).isTrue();
    }

    @Test
    void what_is_declared_itself_was_not_something_else() {
        bench.generate("first", Drawing.of("users").has("a", TEXT));
        Drawing both = Drawing.of("users").has("a", TEXT).has("b", TEXT).was("b", "a");
        assertThat(bench.forward("second", both)).isEqualTo("alter table users add column b text collate \"C\";");
    }

    @Test
    void what_others_made_in_a_table_stays_theirs_when_it_is_renamed() {
        bench.generate("first", users("users", "name"));
        bench.write(
                "V99999999999999__own.sql",
                "alter table users add column own text; create index own_idx on users (own);");
        Drawing people = users("people", "name").as(table -> table.was("users"));
        assertThat(bench.check(people).unmanaged()).containsExactly("column people.own", "index own_idx");
        assertThat(bench.generate("second", people).steps()).startsWith("rename table users to people");
    }

    @Test
    void a_drop_is_drafted_when_it_is_allowed_by_name() {
        bench.generate("first", users("users", "name"), notes("users", "user_id"));
        bench.migrate();
        GenerateOptions options = new GenerateOptions(Set.of("notes", "users.name"), false);
        assertThat(bench.generate(
                                "less",
                                options,
                                Drawing.of("users").has("colour", new EnumType(Colour.class), Colour.RED))
                        .steps())
                .containsExactly(
                        "drop constraint users_name_key",
                        "drop column users.name (its values are lost)",
                        "drop table notes (its rows are lost)");
        there_and_back(Drawing.of("users").has("colour", new EnumType(Colour.class), Colour.RED));
    }

    @Test
    void a_drop_that_there_is_nothing_to_do_for_is_told() {
        bench.generate("first", users("users", "name"));
        assertThatThrownBy(() ->
                        bench.generate("less", GenerateOptions.DEFAULT.allowDrop("users.nmae"), users("users", "name")))
                .hasMessage(
                        "--allow-drop users.nmae: no migration made such a table or column that nothing declares any"
                                + " more; leave it out");
    }

    private void there_and_back(Drawing... drawings) {
        Set<Object> before = bench.catalog();
        bench.migrate();
        Set<Object> after = bench.catalog();
        assertThat(bench.check(drawings).differences()).isEmpty();
        bench.rollback();
        assertThat(bench.catalog()).isEqualTo(before);
        bench.migrate();
        assertThat(bench.catalog()).isEqualTo(after);
    }
}
