package dev.rowan.migrate;

import static dev.rowan.type.Scalar.CASE_INSENSITIVE_TEXT;
import static dev.rowan.type.Scalar.DATE;
import static dev.rowan.type.Scalar.INSTANT;
import static dev.rowan.type.Scalar.INTEGER;
import static dev.rowan.type.Scalar.LONG;
import static dev.rowan.type.Scalar.TEXT;
import static dev.rowan.type.Scalar.UUID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.migrate.sync.Drawing;
import dev.rowan.model.OnDelete;
import dev.rowan.type.DecimalType;
import dev.rowan.type.EnumType;
import dev.rowan.type.ListType;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What there is becomes another: there, back, and there again; and rows that would lose something are told before. */
class ChangeTest {
    enum Two {
        RED,
        GREEN
    }

    enum Three {
        RED,
        BLUE,
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
        return Drawing.of("users").has("name", TEXT).unique("name");
    }

    private static Drawing notes(String user) {
        return Drawing.of("notes").has("user_id", UUID).pointsTo(user, "user_id", OnDelete.RESTRICT);
    }

    @Test
    void a_type_is_another_below_a_default_and_a_check() {
        follow(
                new Drawing[] {
                    Drawing.of("things").has("size", LONG, 5L).has("colour", new EnumType(Two.class), Two.RED)
                },
                new Drawing[] {Drawing.of("things").has("size", INTEGER, 6).has("colour", INTEGER, 1)});
    }

    @Test
    void a_key_has_another_type_and_so_has_what_refers_to_it() {
        follow(new Drawing[] {users(), notes("users")}, new Drawing[] {
            Drawing.bare("users").counted("id").has("name", TEXT).unique("name"),
            Drawing.of("notes").has("user_id", LONG).pointsTo("users", "user_id", OnDelete.RESTRICT)
        });
        bench = new Workbench(temporary.resolve("again"));
        follow(new Drawing[] {Drawing.bare("users").counted("id")}, new Drawing[] {Drawing.of("users")});
    }

    @Test
    void a_list_of_an_enum_takes_the_place_of_one_and_folded_text_of_a_number() {
        follow(
                new Drawing[] {
                    Drawing.of("things").has("colour", new EnumType(Two.class)).has("name", INTEGER)
                },
                new Drawing[] {
                    Drawing.of("things")
                            .has("colour", new ListType(new EnumType(Three.class)))
                            .has("name", CASE_INSENSITIVE_TEXT)
                });
    }

    @Test
    void an_enum_has_fewer_names() {
        follow(new Drawing[] {Drawing.of("things").has("colour", new EnumType(Three.class))}, new Drawing[] {
            Drawing.of("things").has("colour", new EnumType(Two.class))
        });
    }

    @Test
    void a_primary_key_is_another() {
        follow(new Drawing[] {Drawing.bare("pairs").key("a", INTEGER).needs("b", INTEGER)}, new Drawing[] {
            Drawing.bare("pairs").key("a", INTEGER).key("b", INTEGER).key("c", TEXT)
        });
    }

    @Test
    void rows_that_would_get_one_default_of_a_unique_column_are_told_before() {
        Drawing from =
                Drawing.bare("users").key("id", INTEGER).has("code", TEXT).unique("code");
        bench.generate("from", from);
        bench.migrate();
        bench.run("insert into users values (1, null), (2, null), (3, 'c')");
        bench.generate(
                "to",
                Drawing.bare("users")
                        .key("id", INTEGER)
                        .needs("code", TEXT, "x")
                        .unique("code"));
        assertThatThrownBy(bench::migrate)
                .hasMessageStartingWith("rows stand in the way, so nothing was applied:")
                .hasMessageContaining("rows of users share their values of code");
        bench.run("update users set code = 'b' where id = 2");
        bench.migrate();
        assertThat(Workbench.ask("select code from users where id = 1")).isEqualTo("x");
    }

    @Test
    void rows_without_a_value_get_the_default_before_it_is_required() {
        bench.generate("from", Drawing.bare("users").key("id", INTEGER).has("role", TEXT));
        bench.migrate();
        bench.run("insert into users select n, case when n % 3 = 0 then 'admin' end from generate_series(1, 12000) n");
        Drawing to = Drawing.bare("users").key("id", INTEGER).needs("role", TEXT, "member");
        assertThat(bench.forward("to", to)).isEqualTo("""
                alter table users alter column role set default 'member';

                alter table users add constraint users_role_given check (role is not null) not valid;
                -- next file
                -- repeat until no row changes
                update users set role = 'member'
                where ctid = any(array(select ctid from users where role is null limit 5000));
                -- next file
                alter table users validate constraint users_role_given;

                alter table users alter column role set not null;

                alter table users drop constraint users_role_given;""");
        bench.migrate();
        assertThat(Workbench.ask("select string_agg(role || count, ' ' order by role)"
                        + " from (select role, count(*) from users group by role) as roles"))
                .isEqualTo("admin4000 member8000");
        assertThat(bench.check(to).differences()).isEmpty();
        bench.rollback();
        bench.migrate();
        assertThat(Workbench.ask("select count(*)::text from users where role = 'member'"))
                .isEqualTo("8000");
    }

    @Test
    void the_next_key_is_built_before_the_one_of_now_goes() {
        bench.generate("from", Drawing.bare("pairs").key("a", INTEGER).key("b", INTEGER));
        bench.migrate();
        bench.run("insert into pairs values (1, 1), (1, 2), (2, 1)");
        assertThat(bench.forward("to", Drawing.bare("pairs").key("a", INTEGER).has("b", INTEGER)))
                .isEqualTo("""
                -- refuse when rows of pairs share their values of a:
                --   select (array_agg((a, b)::text))[1:3] as rows from pairs where a is not null group by a having count(*) > 1
                create unique index concurrently if not exists pairs_pkey_next on pairs (a);
                -- next file
                alter table pairs drop constraint pairs_pkey;

                alter table pairs alter column b drop not null;

                alter table pairs add constraint pairs_pkey primary key using index pairs_pkey_next;""");
        assertThatThrownBy(bench::migrate)
                .hasMessageContaining("rows of pairs share their values of a: 1: rows {\"(1,1)\",\"(1,2)\"}");
        bench.run("delete from pairs where (a, b) = (1, 2)");
        bench.migrate();
        assertThat(Workbench.ask("select string_agg((a, b)::text, ' ' order by a) from pairs"))
                .isEqualTo("(1,1) (2,1)");
    }

    @Test
    void a_key_begins_or_ends_to_be_counted() {
        Drawing given = Drawing.bare("it's").key("id", LONG).has("name", TEXT);
        Drawing counted = Drawing.bare("it's").counted("id").has("name", TEXT);
        bench.generate("first", given);
        bench.migrate();
        bench.run("insert into \"it's\" values (41, 'x')");
        follow(new Drawing[] {given}, new Drawing[] {counted});
        bench.run("insert into \"it's\" (name) values ('y')");
        follow(new Drawing[] {counted}, new Drawing[] {given});
    }

    @Test
    void values_that_another_type_does_not_hold_are_told_with_their_rows() {
        bench.generate(
                "from",
                Drawing.bare("things")
                        .key("id", INTEGER)
                        .has("word", TEXT)
                        .has("big", LONG)
                        .has("price", new DecimalType(10, 2))
                        .has("at", INSTANT)
                        .has("colour", new EnumType(Three.class)));
        bench.migrate();
        bench.run("insert into things values (1, '12', 5, 1.20, '2026-11-21 00:00Z', 'RED'),"
                + " (2, 'twelve', 3000000000, 1.25, '2026-11-21 08:00Z', 'BLUE')");
        bench.generate(
                "to",
                Drawing.bare("things")
                        .key("id", INTEGER)
                        .has("word", INTEGER)
                        .has("big", INTEGER)
                        .has("price", new DecimalType(8, 1))
                        .has("at", DATE)
                        .has("colour", new EnumType(Two.class)));
        Set<Object> before = bench.catalog();
        assertThatThrownBy(bench::migrate)
                .hasMessageStartingWith("rows stand in the way, so nothing was applied:")
                .hasMessageContaining("values of things.word are no integer: 1: id 2")
                .hasMessageContaining("values of things.big are no integer: 1: id 2")
                .hasMessageContaining("values of things.price are no numeric(8,1): 1: id 2")
                .hasMessageContaining("values of things.at are no date: 1: id 2")
                .hasMessageContaining("rows of things break things_colour_check: 1: id 2");
        assertThat(bench.catalog()).isEqualTo(before);
        bench.run("delete from things where id = 2");
        bench.migrate();
        assertThat(Workbench.ask("select (word, big, price, at, colour)::text from things"))
                .isEqualTo("(12,5,1.2,2026-11-21,RED)");
    }

    @Test
    void values_that_the_type_of_before_does_not_hold_keep_a_change_from_being_taken_back() {
        bench.generate("from", Drawing.bare("things").key("id", INTEGER).has("price", new DecimalType(8, 2)));
        bench.migrate();
        bench.generate("to", Drawing.bare("things").key("id", INTEGER).has("price", new DecimalType(10, 3)));
        bench.migrate();
        bench.run("insert into things values (1, 2.5), (2, 1.234)");
        assertThatThrownBy(bench::rollback).hasMessageContaining("values of things.price are no numeric(8,2): 1: id 2");
        assertThat(Workbench.ask("select string_agg(price::text, ' ' order by id) from things"))
                .isEqualTo("2.500 1.234");
        bench.run("delete from things where id = 2");
        bench.rollback();
        assertThat(Workbench.ask("select string_agg(price::text, ' ') from things"))
                .isEqualTo("2.50");
    }

    private void follow(Drawing[] from, Drawing[] to) {
        bench.generate("from", from);
        bench.migrate();
        Set<Object> before = bench.catalog();
        bench.generate("to", to);
        bench.migrate();
        Set<Object> after = bench.catalog();
        assertThat(bench.check(to).differences()).isEmpty();
        bench.rollback();
        assertThat(bench.catalog()).isEqualTo(before);
        bench.migrate();
        assertThat(bench.catalog()).isEqualTo(after);
    }
}
