package dev.rowan.migrate.sync;

import static dev.rowan.type.Scalar.CASE_INSENSITIVE_TEXT;
import static dev.rowan.type.Scalar.INTEGER;
import static dev.rowan.type.Scalar.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.model.OnDelete;
import dev.rowan.type.CollatedType;
import dev.rowan.type.EnumType;
import dev.rowan.type.Scalar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AddingTest {
    enum Colour {
        RED,
        GREEN
    }

    private static final String ID = "01234567-89ab-7def-8123-456789abcdef";

    private final Database database = new Database();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void missing_tables_and_columns_are_added_and_rows_are_kept() {
        database.sync(Drawing.of("users"));
        database.run("insert into users values ('" + ID + "')");
        Drawing[] grown = {
            Drawing.of("users")
                    .has("name", CASE_INSENSITIVE_TEXT)
                    .needs("age", INTEGER, 7)
                    .has("colour", new EnumType(Colour.class), Colour.RED)
                    .has("team_id", Scalar.UUID)
                    .unique("name")
                    .pointsTo("teams", "team_id", OnDelete.SET_NULL),
            Drawing.of("teams")
        };
        assertThat(database.stepsOf(grown))
                .containsExactly(
                        "create extension citext",
                        "add column users.name",
                        "add column users.age",
                        "add column users.colour",
                        "add column users.team_id",
                        "add constraint users_name_key",
                        "add constraint users_colour_check",
                        "create index users_team_id_idx",
                        "create table teams",
                        "add constraint users_team_id_fkey");
        assertThat(database.ask("select * from users")).containsExactly(ID + "|null|7|RED|null");
        assertThat(database.stepsOf(grown)).isEmpty();
    }

    @Test
    void a_required_column_is_added_to_a_table_without_rows() {
        database.sync(Drawing.of("users"));
        assertThat(database.stepsOf(Drawing.of("users").needs("name", TEXT))).containsExactly("add column users.name");
    }

    @Test
    void missing_rules_and_defaults_are_added() {
        database.run("create table users (id uuid, name text collate \"C\", colour text collate \"C\")");
        database.run("insert into users values ('" + ID + "', 'Ada', 'RED')");
        Drawing users = Drawing.of("users")
                .needs("name", TEXT, "x")
                .has("colour", new EnumType(Colour.class))
                .unique("name", "colour");
        assertThat(database.sync(users).steps())
                .extracting(step -> step.sql())
                .containsExactly(
                        "alter table users alter column id set not null",
                        "alter table users alter column name set default 'x'::text",
                        "alter table users alter column name set not null",
                        "alter table users add constraint users_pkey primary key (id)",
                        "alter table users add constraint users_name_colour_key unique (name, colour)",
                        "alter table users add constraint users_colour_check"
                                + " check ((colour = ANY (ARRAY['RED'::text, 'GREEN'::text])))");
        assertThat(database.stepsOf(users)).isEmpty();
    }

    @Test
    void a_foreign_key_waits_for_the_key_that_it_leads_to() {
        database.run("create table a_posts (id uuid primary key, user_id uuid)", "create table users (id uuid)");
        assertThat(database.stepsOf(
                        Drawing.of("a_posts")
                                .has("user_id", Scalar.UUID)
                                .pointsTo("users", "user_id", OnDelete.CASCADE),
                        Drawing.of("users")))
                .containsExactly(
                        "create index a_posts_user_id_idx",
                        "require users.id",
                        "add constraint users_pkey",
                        "add constraint a_posts_user_id_fkey");
    }

    @Test
    void an_index_under_another_name_is_enough() {
        database.run(
                "create table users (id uuid primary key)",
                "create table posts (id uuid primary key, user_id uuid constraint posts_user_id_fkey references users"
                        + " on delete cascade, at timestamptz)",
                "create index by_user on posts (user_id, at)");
        Drawing[] drawings = {
            Drawing.of("users"),
            Drawing.of("posts").has("user_id", Scalar.UUID).pointsTo("users", "user_id", OnDelete.CASCADE)
        };
        assertThat(database.sync(drawings).steps()).isEmpty();
        assertThat(database.sync(drawings).unmanaged()).containsExactly("column posts.at", "index by_user");
    }

    @Test
    void a_partial_index_is_not_enough() {
        database.run(
                "create table users (id uuid primary key)",
                "create table posts (id uuid primary key, user_id uuid constraint posts_user_id_fkey references users"
                        + " on delete cascade)",
                "create index by_user on posts (user_id) where user_id is not null",
                "create index by_hash on posts using hash (user_id)");
        assertThat(database.stepsOf(
                        Drawing.of("users"),
                        Drawing.of("posts").has("user_id", Scalar.UUID).pointsTo("users", "user_id", OnDelete.CASCADE)))
                .containsExactly("create index posts_user_id_idx");
    }

    @Test
    void what_was_called_otherwise_is_renamed_with_its_rows() {
        database.sync(Drawing.of("users").has("name", TEXT).unique("name"));
        database.run("insert into users values (gen_random_uuid(), 'Ada')");
        Drawing people = Drawing.of("people")
                .has("title", TEXT)
                .unique("title")
                .was("title", "name")
                .as(table -> table.was("users"));
        assertThat(database.stepsOf(people))
                .containsExactly(
                        "rename table users to people",
                        "rename column people.name to title",
                        "rename constraint users_pkey to people_pkey",
                        "rename constraint users_name_key to people_title_key");
        assertThat(database.ask("select title from people")).containsExactly("Ada");
        assertThat(database.sync(people).changed()).isFalse();
    }

    @Test
    void an_index_that_is_read_backward_is_enough() {
        database.run(
                "create table users (id uuid primary key)",
                "create table posts (id uuid primary key, user_id uuid constraint posts_user_id_fkey references users"
                        + " on delete cascade)",
                "create index by_user_back on posts (user_id desc)");
        assertThat(database.stepsOf(
                        Drawing.of("users"),
                        Drawing.of("posts").has("user_id", Scalar.UUID).pointsTo("users", "user_id", OnDelete.CASCADE)))
                .isEmpty();
    }

    @Test
    void an_index_in_the_order_of_a_language_is_not_enough() {
        database.run(
                "create table users (id text collate \"C\" primary key)",
                "create table posts (id uuid primary key, user_id text collate \"C\" constraint posts_user_id_fkey"
                        + " references users on delete cascade)",
                "create index by_user on posts (user_id collate \"de-x-icu\")");
        assertThat(database.stepsOf(
                        Drawing.bare("users").key("id", TEXT),
                        Drawing.of("posts").has("user_id", TEXT).pointsTo("users", "user_id", OnDelete.CASCADE)))
                .containsExactly("create index posts_user_id_idx");
    }

    @Test
    void another_language_changes_no_column() {
        database.sync(Drawing.of("users").has("name", TEXT));
        assertThat(database.stepsOf(Drawing.of("users").has("name", new CollatedType(TEXT, "de"))))
                .isEmpty();
    }

    @Test
    void what_is_more_than_wanted_and_does_no_harm_is_left_alone() {
        database.sync(Drawing.of("users").has("name", TEXT));
        database.run(
                "alter table users add nick text, add made timestamptz not null default now(),"
                        + " add number bigint generated always as identity,"
                        + " add loud text generated always as (upper(name)) stored,"
                        + " add constraint short check (length(name) < 100), add constraint lonely unique (nick),"
                        + " add constraint mine foreign key (id) references users (id)",
                "create index lower_name on users (lower(name))");
        assertThat(database.sync(Drawing.of("users").has("name", TEXT)).unmanaged())
                .containsExactly(
                        "column users.nick",
                        "column users.made",
                        "column users.number",
                        "column users.loud",
                        "constraint users.lonely",
                        "constraint users.mine",
                        "constraint users.short",
                        "index lower_name");
    }

    @Test
    void the_order_of_columns_does_not_matter() {
        database.run("create table users (age integer, id uuid primary key)");
        assertThat(database.stepsOf(Drawing.of("users").has("age", INTEGER))).isEmpty();
    }
}
