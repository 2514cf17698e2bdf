package dev.rowan.migrate;

import static dev.rowan.type.Scalar.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.migrate.sync.Drawing;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of tables besides what they hold. */
class TrimmingTest {
    @TempDir
    private Path temporary;

    private Workbench bench;

    @BeforeEach
    void open() {
        bench = new Workbench(temporary);
    }

    private static Drawing users() {
        return Drawing.of("users").has("name", TEXT);
    }

    @Test
    void options_and_comments_are_made_with_their_table() {
        assertThat(bench.forward(
                        "first",
                        users().as(table -> table.unlogged().fillFactor(80).comment("who's who"))
                                .comment("name", "as it is spoken")))
                .isEqualTo("""
                        create unlogged table users (
                          id uuid not null,
                          name text collate "C",
                          constraint users_pkey primary key (id)
                        ) with (fillfactor = 80);

                        comment on table users is 'who''s who';

                        comment on column users.name is 'as it is spoken';""");
        assertThat(bench.back()).isEqualTo("drop table users;");
    }

    @Test
    void they_come_change_and_go() {
        bench.generate("first", users());
        assertThat(bench.forward(
                        "second", users().as(table -> table.fillFactor(80)).comment("name", "a")))
                .isEqualTo("""
                        alter table users set (fillfactor = 80);

                        comment on column users.name is 'a';""");
        assertThat(bench.forward(
                        "third",
                        users().as(table -> table.fillFactor(90).comment("all")).comment("name", "b")))
                .isEqualTo("""
                        alter table users set (fillfactor = 90);

                        comment on table users is 'all';

                        comment on column users.name is 'b';""");
        assertThat(bench.back()).isEqualTo("""
                comment on column users.name is 'a';

                comment on table users is null;

                alter table users set (fillfactor = 80);""");
        assertThat(bench.forward("fourth", users().as(table -> table.unlogged())))
                .isEqualTo("""
                alter table users set unlogged;

                alter table users reset (fillfactor);

                comment on table users is null;

                comment on column users.name is null;""");
        bench.migrate();
        Set<Object> after = bench.catalog();
        bench.rollback(3);
        bench.migrate();
        assertThat(bench.catalog()).isEqualTo(after);
    }

    @Test
    void what_others_say_is_left_alone() {
        bench.generate("first", users());
        bench.write(
                "V99999999999999__own.sql", "comment on table users is 'x'; alter table users set (fillfactor = 50);");
        assertThat(bench.check(users()).agrees()).isTrue();
        assertThat(bench.check(users()).unmanaged()).containsExactly("fillfactor of users", "comment on users");
    }
}
