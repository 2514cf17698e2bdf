package dev.rowan.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Rowan;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.migrate.catalog.Catalog;
import dev.rowan.migrate.report.GenerateOptions;
import dev.rowan.postgres.Table;
import dev.rowan.problem.MigrationException;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Domain;
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

/** Tables in schemas beside the usual one, in migrations, sync and drift. */
class OtherSchemaTest {
    public static final class Firm extends Resource<Firm> {
        public static final Firm FIRM = new Firm();

        public final Attribute<Firm, UUID> id = uuidPrimaryKey();
        public final Text<Firm> name = string();
        public final Read<Firm> read = read();
        public final Table table = Table.named("people").in("sales").comment("who buys");
        public final Identity<Firm> uniqueName = identity(name);
    }

    public static final class Person extends Resource<Person> {
        public static final Person PERSON = new Person();

        public final Attribute<Person, UUID> id = uuidPrimaryKey();
        public final Text<Person> name = string();
        public final Attribute<Person, UUID> firmId = uuid();
        public final ToOne<Person, Firm> firm = belongsTo(Firm.class);
        public final Read<Person> read = read();
        public final Table table = Table.named("people");
    }

    public static final class Bigger extends Resource<Bigger> {
        public static final Bigger BIGGER = new Bigger();

        public final Attribute<Bigger, UUID> id = uuidPrimaryKey();
        public final Text<Bigger> name = string().required();
        public final Attribute<Bigger, Integer> size = integer();
        public final Attribute<Bigger, UUID> ownerId = uuid();
        public final ToOne<Bigger, Bigger> owner = belongsTo(Bigger.class);
        public final Read<Bigger> read = read();
        public final Table table = Table.named("people").in("sales").comment("who buys");
        public final Identity<Bigger> uniqueName = identity(name);
        public final Index<Bigger> bySize = index(size);
        public final Rule<Bigger> sized = rule(size.gt(0));
    }

    public static final class Moved extends Resource<Moved> {
        public static final Moved MOVED = new Moved();

        public final Attribute<Moved, UUID> id = uuidPrimaryKey();
        public final Text<Moved> name = string();
        public final Read<Moved> read = read();
        public final Table table =
                Table.named("firms").in("Odd one").was("sales.people").comment("who buys");
        public final Identity<Moved> uniqueName = identity(name);
    }

    public static final class Home extends Resource<Home> {
        public static final Home HOME = new Home();

        public final Attribute<Home, UUID> id = uuidPrimaryKey();
        public final Text<Home> name = string();
        public final Read<Home> read = read();
        public final Table table = Table.named("people").was("sales.people").comment("who buys");
        public final Identity<Home> uniqueName = identity(name);
    }

    @TempDir
    private Path temporary;

    private Workbench bench;

    @BeforeEach
    void open() {
        bench = new Workbench(temporary);
        bench.run("drop schema if exists sales cascade; drop schema if exists \"Odd one\" cascade");
    }

    private String declared(String name, Resource<?>... resources) {
        Workbench.scratch("drop schema if exists sales cascade; drop schema if exists \"Odd one\" cascade");
        return bench.declared(name, resources);
    }

    /** Forward, back and forward again; then nothing is left to do, and the database is as wanted. */
    private void there(Resource<?>... resources) {
        Catalog before = bench.schemas("sales", "Odd one");
        bench.migrate();
        Catalog after = bench.schemas("sales", "Odd one");
        bench.rollback();
        assertThat(bench.schemas("sales", "Odd one").tables()).containsExactlyInAnyOrderElementsOf(before.tables());
        bench.migrate();
        assertThat(bench.schemas("sales", "Odd one").tables()).containsExactlyInAnyOrderElementsOf(after.tables());
        assertThat(declared("again", resources)).isEmpty();
        Rowan rowan = Rowan.open(Workbench.target(), Domain.of("Declared", resources));
        assertThat(Migrations.drift(rowan).differences()).isEmpty();
        assertThat(Migrations.sync(rowan).steps()).isEmpty();
    }

    @Test
    void two_tables_of_one_name_refer_across_schemas() {
        assertThat(declared("first", Person.PERSON, Firm.FIRM)).isEqualTo("""
                create schema if not exists sales;

                create table people (
                  id uuid not null,
                  name text collate "C",
                  firm_id uuid,
                  constraint people_pkey primary key (id)
                );

                create table sales.people (
                  id uuid not null,
                  name text collate "C",
                  constraint people_pkey primary key (id),
                  constraint people_name_key unique (name)
                );

                alter table people add constraint people_firm_id_fkey foreign key (firm_id) references sales.people (id) on delete restrict;

                create index people_firm_id_idx on people (firm_id);

                comment on table sales.people is 'who buys';""");
        there(Person.PERSON, Firm.FIRM);
    }

    @Test
    void a_table_there_changes_as_any_other() {
        declared("first", Firm.FIRM);
        bench.migrate();
        bench.run("insert into sales.people (id) values (gen_random_uuid())");
        assertThat(declared("second", Bigger.BIGGER))
                .contains(
                        "alter table sales.people add column size integer;",
                        "create index concurrently if not exists people_by_size_idx on sales.people (size);",
                        "alter table sales.people add constraint people_sized_check check (size > 0) not valid;",
                        "references sales.people (id)");
        assertThat(bench.back()).contains("drop index concurrently if exists sales.people_by_size_idx;");
        assertThatThrownBy(() -> bench.migrate())
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("rows of sales.people have no value for name");
        bench.run("delete from sales.people");
        there(Bigger.BIGGER);
    }

    @Test
    void a_table_moves_with_all_that_is_in_it() {
        declared("first", Firm.FIRM);
        bench.migrate();
        bench.run("insert into sales.people (id, name) values (gen_random_uuid(), 'Ada')");
        assertThat(declared("second", Moved.MOVED))
                .contains(
                        "create schema if not exists \"Odd one\";",
                        "alter table sales.people set schema \"Odd one\";",
                        "alter table \"Odd one\".people rename to firms;",
                        "alter table \"Odd one\".firms rename constraint people_pkey to firms_pkey;");
        there(Moved.MOVED);
        assertThat(Workbench.ask("select name from \"Odd one\".firms")).isEqualTo("Ada");
    }

    @Test
    void a_table_moves_home() {
        declared("first", Firm.FIRM);
        bench.migrate();
        bench.run("insert into sales.people (id, name) values (gen_random_uuid(), 'Ada')");
        declared("second", Home.HOME);
        there(Home.HOME);
        assertThat(Workbench.ask("select name from people")).isEqualTo("Ada");
    }

    @Test
    void a_table_that_nobody_declares_any_more_is_not_forgotten() {
        declared("first", Person.PERSON, Firm.FIRM);
        bench.migrate();
        assertThatThrownBy(() -> declared("second", Home.HOME))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("table sales.people: a migration made it");
        Workbench.scratch("drop schema if exists sales cascade");
        bench.declared("second", new GenerateOptions(Set.of("sales.people", "people.firm_id"), false), Home.HOME);
        there(Home.HOME);
    }

    @Test
    void sync_makes_what_is_missing() {
        Rowan rowan = Rowan.open(Workbench.target(), Domain.of("Declared", Person.PERSON, Firm.FIRM));
        assertThat(Migrations.sync(rowan).toString()).contains("create table sales.people");
        assertThat(Migrations.sync(rowan).steps()).isEmpty();
    }
}
