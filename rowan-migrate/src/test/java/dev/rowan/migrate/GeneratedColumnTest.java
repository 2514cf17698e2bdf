package dev.rowan.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.migrate.report.GenerateOptions;
import dev.rowan.postgres.Table;
import dev.rowan.problem.MigrationException;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.storage.Index;
import dev.rowan.resource.storage.Rule;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns that the database computes, in migrations. */
class GeneratedColumnTest {
    public static final class Given extends Resource<Given> {
        public static final Given GIVEN = new Given();

        public final Attribute<Given, UUID> id = uuidPrimaryKey();
        public final Text<Given> name = string();
        public final Attribute<Given, Integer> count = integer();
        public final Text<Given> slug = string().defaultsTo("none");
        public final Read<Given> read = read();
        public final Table table = Table.named("wares");
    }

    public static final class Computed extends Resource<Computed> {
        public static final Computed COMPUTED = new Computed();

        public final Attribute<Computed, UUID> id = uuidPrimaryKey();
        public final Text<Computed> name = string();
        public final Attribute<Computed, Integer> count = integer();
        public final Text<Computed> slug =
                string().generatedAs(name.lower()).comment("for links").required();
        public final Read<Computed> read = read();
        public final Table table = Table.named("wares");

        public final Identity<Computed> oneSlug = identity(slug);
        public final Index<Computed> order = index(count.asc(), slug.asc());
        public final Rule<Computed> named = rule(slug.ne("x"));
    }

    public static final class Otherwise extends Resource<Otherwise> {
        public static final Otherwise OTHERWISE = new Otherwise();

        public final Attribute<Otherwise, UUID> id = uuidPrimaryKey();
        public final Text<Otherwise> name = string();
        public final Attribute<Otherwise, Long> count = bigint();
        public final Text<Otherwise> slug =
                string().generatedAs(name.trim().lower()).comment("for links").required();
        public final Attribute<Otherwise, Long> twice = bigint().generatedAs(count.times(2L));
        public final Read<Otherwise> read = read();
        public final Table table = Table.named("wares");

        public final Identity<Otherwise> oneSlug = identity(slug);
        public final Index<Otherwise> order = index(count.asc(), slug.asc());
        public final Rule<Otherwise> named = rule(slug.ne("x"));
    }

    public static final class Wider extends Resource<Wider> {
        public static final Wider WIDER = new Wider();

        public final Attribute<Wider, UUID> id = uuidPrimaryKey();
        public final Text<Wider> name = string();
        public final Attribute<Wider, Integer> count = integer();
        public final Attribute<Wider, Integer> twice = integer().generatedAs(count.times(2));
        public final Read<Wider> read = read();
        public final Table table = Table.named("wares");

        public final Index<Wider> byTwice = index(twice);
    }

    public static final class WiderStill extends Resource<WiderStill> {
        public static final WiderStill WIDER_STILL = new WiderStill();

        public final Attribute<WiderStill, UUID> id = uuidPrimaryKey();
        public final Text<WiderStill> name = string();
        public final Attribute<WiderStill, Long> count = bigint();
        public final Attribute<WiderStill, Long> twice = bigint().generatedAs(count.times(2L));
        public final Read<WiderStill> read = read();
        public final Table table = Table.named("wares");

        public final Index<WiderStill> byTwice = index(twice);
    }

    private static final String ROW = "insert into wares (id, name, count) values (gen_random_uuid(), ' Tea', 2)";

    @TempDir
    private Path temporary;

    private Workbench bench;

    @BeforeEach
    void open() {
        bench = new Workbench(temporary);
    }

    /** Forward, back and forward again; then nothing is left to do. */
    private void there(String name, Resource<?> resource) {
        Set<Object> before = bench.catalog();
        bench.migrate();
        Set<Object> after = bench.catalog();
        bench.rollback();
        assertThat(bench.catalog()).isEqualTo(before);
        bench.migrate();
        assertThat(bench.catalog()).isEqualTo(after);
        assertThat(bench.declared(name + "_again", resource)).isEmpty();
    }

    @Test
    void it_is_made_with_its_table() {
        assertThat(bench.declared("first", Computed.COMPUTED))
                .contains(
                        "  slug text collate \"C\" generated always as (lower(name collate \"default\") collate \"C\") stored not null,\n");
        there("first", Computed.COMPUTED);
        bench.run(ROW);
        assertThat(Workbench.ask("select slug from wares")).isEqualTo(" tea");
    }

    @Test
    void what_it_is_computed_of_may_change_and_loses_nothing() {
        bench.declared("first", Computed.COMPUTED);
        bench.migrate();
        bench.run(ROW);
        assertThat(bench.declared("second", Otherwise.OTHERWISE))
                .contains(
                        "alter table wares drop column slug;",
                        "alter table wares add column slug text collate \"C\" generated always as",
                        "alter table wares alter column count type bigint",
                        "comment on column wares.slug is 'for links';",
                        "create unique index concurrently if not exists wares_slug_key on wares (slug);",
                        "create index concurrently if not exists wares_order_idx on wares (count, slug);",
                        "alter table wares add constraint wares_named_check check (slug <> 'x') not valid;",
                        "-- refuse when rows of wares would have no value for slug:")
                .doesNotContain("values are lost");
        there("second", Otherwise.OTHERWISE);
        assertThat(Workbench.ask("select slug || twice from wares")).isEqualTo("tea4");
    }

    @Test
    void a_column_of_which_it_is_computed_may_get_another_type() {
        bench.declared("first", Wider.WIDER);
        bench.migrate();
        bench.run(ROW);
        bench.run("create index by_hand on wares (twice desc)");
        bench.declared("second", WiderStill.WIDER_STILL);
        bench.migrate();
        assertThat(Workbench.ask("select pg_typeof(twice) || ' ' || twice from wares"))
                .isEqualTo("bigint 4");
        assertThat(bench.declared("third", WiderStill.WIDER_STILL)).isEmpty();
    }

    @Test
    void an_index_that_others_made_comes_again() {
        bench.declared("first", Wider.WIDER);
        bench.write("V99990101000000__by_hand.sql", "create index by_hand on wares (twice desc);");
        bench.migrate();
        assertThat(bench.declared("second", WiderStill.WIDER_STILL))
                .contains("drop index by_hand;", "create index concurrently if not exists by_hand on wares");
        there("second", WiderStill.WIDER_STILL);
    }

    @Test
    void a_computed_column_keeps_its_values_when_it_is_given_from_now_on() {
        bench.declared("first", Computed.COMPUTED);
        bench.migrate();
        bench.run(ROW);
        assertThat(bench.declared("second", Given.GIVEN))
                .contains(
                        "alter table wares alter column slug drop expression if exists;",
                        "alter table wares alter column slug set default 'none';");
        bench.migrate();
        assertThat(Workbench.ask("select slug from wares")).isEqualTo(" tea");
        assertThatThrownBy(() -> bench.rollback())
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("drops column wares.slug, which has 1 value");
        bench.run("delete from wares");
        bench.rollback();
        there("second", Given.GIVEN);
    }

    @Test
    void a_column_that_is_given_is_not_thrown_away_for_a_computed_one() {
        bench.declared("first", Given.GIVEN);
        bench.migrate();
        assertThatThrownBy(() -> bench.declared("second", Computed.COMPUTED))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining(
                        "column wares.slug: what rows hold was given, and shall be computed by the database")
                .hasMessageContaining("--allow-drop wares.slug");
        bench.declared("second", new GenerateOptions(Set.of("wares.slug"), false), Computed.COMPUTED);
        there("second", Computed.COMPUTED);
    }

    @Test
    void one_that_nobody_declares_any_more_goes() {
        bench.declared("first", Wider.WIDER);
        bench.migrate();
        assertThat(bench.declared("second", Bare.BARE)).contains("alter table wares drop column twice;");
        there("second", Bare.BARE);
    }

    @Test
    void rows_that_would_have_no_value_are_told() {
        bench.declared("first", Bare.BARE);
        bench.migrate();
        bench.run("insert into wares (id) values (gen_random_uuid())");
        bench.declared("second", Required.REQUIRED);
        assertThatThrownBy(bench::migrate)
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("rows of wares would have no value for slug");
    }

    public static final class Bare extends Resource<Bare> {
        public static final Bare BARE = new Bare();

        public final Attribute<Bare, UUID> id = uuidPrimaryKey();
        public final Text<Bare> name = string();
        public final Attribute<Bare, Integer> count = integer();
        public final Read<Bare> read = read();
        public final Table table = Table.named("wares");
    }

    public static final class Required extends Resource<Required> {
        public static final Required REQUIRED = new Required();

        public final Attribute<Required, UUID> id = uuidPrimaryKey();
        public final Text<Required> name = string();
        public final Attribute<Required, Integer> count = integer();
        public final Text<Required> slug = string().generatedAs(name.lower()).required();
        public final Read<Required> read = read();
        public final Table table = Table.named("wares");
    }
}
