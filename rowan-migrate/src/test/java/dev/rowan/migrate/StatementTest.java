package dev.rowan.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Rowan;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.postgres.Table;
import dev.rowan.problem.MigrationException;
import dev.rowan.problem.StoreException;
import dev.rowan.resource.Domain;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SQL of a resource's own, in migrations and sync. */
class StatementTest {
    private static final String TYPE = "create type colour as enum ('RED', 'BLUE')";
    private static final String AUDIT = """
            create table audits (at timestamptz not null default now(), name text);

            create function note_audit() returns trigger language plpgsql as $$
            begin
              insert into audits (name) values (new.name);
              return new;
            end $$;
            create trigger note_audit after insert on pens for each row execute function note_audit();
            """;
    private static final String NO_AUDIT = """
            drop trigger note_audit on pens;

            drop function note_audit();
            drop table audits;
            """;

    public static final class Pen extends Resource<Pen> {
        public static final Pen PEN = new Pen();

        public final Attribute<Pen, UUID> id = uuidPrimaryKey();
        public final Text<Pen> name = string();
        public final Text<Pen> colour = string().columnType("colour");
        public final Read<Pen> read = read();
        public final Table table = Table.named("pens")
                .statementBefore("colours", TYPE, "drop type colour")
                .statement("audit", AUDIT, NO_AUDIT);
    }

    public static final class Other extends Resource<Other> {
        public static final Other OTHER = new Other();

        public final Attribute<Other, UUID> id = uuidPrimaryKey();
        public final Text<Other> name = string();
        public final Text<Other> colour = string().columnType("colour");
        public final Text<Other> more = string();
        public final Read<Other> read = read();
        public final Table table = Table.named("pens")
                .statementBefore("colours", TYPE, "drop type colour")
                .statement("audit", AUDIT.replace("values (new.name)", "values (new.more)"), NO_AUDIT)
                .statement("seen", "create view seen_pens as select more from pens", "drop view seen_pens");
    }

    public static final class Plain extends Resource<Plain> {
        public static final Plain PLAIN = new Plain();

        public final Attribute<Plain, UUID> id = uuidPrimaryKey();
        public final Text<Plain> name = string();
        public final Text<Plain> colour = string();
        public final Read<Plain> read = read();
        public final Table table = Table.named("pens");
    }

    @TempDir
    private Path temporary;

    private Workbench bench;

    @BeforeEach
    void open() {
        bench = new Workbench(temporary);
    }

    /** Forward, back and forward again; then nothing is left to do. */
    private void there(Resource<?> resource) {
        Set<Object> before = bench.catalog();
        bench.migrate();
        Set<Object> after = bench.catalog();
        bench.rollback();
        assertThat(bench.catalog()).isEqualTo(before);
        bench.migrate();
        assertThat(bench.catalog()).isEqualTo(after);
        assertThat(bench.declared("again", resource)).isEmpty();
        assertThat(bench.unmanaged()).isEmpty();
    }

    @Test
    void they_stand_around_the_tables() {
        assertThat(bench.declared("first", Pen.PEN)).isEqualTo("""
                -- statement colours of pens, before all tables, taken back by:
                --   drop type colour
                -- and made by:
                create type colour as enum ('RED', 'BLUE');
                -- end of statement colours of pens

                create table pens (
                  id uuid not null,
                  name text collate "C",
                  colour colour,
                  constraint pens_pkey primary key (id)
                );

                -- statement audit of pens, taken back by:
                --   drop trigger note_audit on pens;
                --
                --   drop function note_audit();
                --   drop table audits
                -- and made by:
                create table audits (at timestamptz not null default now(), name text);

                create function note_audit() returns trigger language plpgsql as $$
                begin
                  insert into audits (name) values (new.name);
                  return new;
                end $$;
                create trigger note_audit after insert on pens for each row execute function note_audit();
                -- end of statement audit of pens""");
        assertThat(bench.back())
                .containsSubsequence("drop trigger", "drop table audits;", "drop table pens;", "drop type");
        there(Pen.PEN);
        bench.run("insert into pens (id, name, colour) values (gen_random_uuid(), 'Bic', 'RED')");
        assertThat(Workbench.ask("select name from audits")).isEqualTo("Bic");
    }

    @Test
    void a_changed_text_takes_the_place_of_the_old_one() {
        bench.declared("first", Pen.PEN);
        bench.migrate();
        assertThat(bench.declared("second", Other.OTHER))
                .containsSubsequence(
                        "-- statement audit of pens is taken back:\ndrop trigger note_audit on pens;",
                        "alter table pens add column more",
                        "-- statement audit of pens, taken back by:",
                        "values (new.more)",
                        "-- statement seen of pens, taken back by:\n--   drop view seen_pens\n")
                .doesNotContain("colours");
        there(Other.OTHER);
        bench.run("insert into pens (id, more) values (gen_random_uuid(), 'More')");
        assertThat(Workbench.ask("select name from audits")).isEqualTo("More");
    }

    @Test
    void what_is_declared_no_more_goes() {
        bench.declared("first", Pen.PEN);
        bench.migrate();
        assertThat(bench.declared("second", Plain.PLAIN))
                .containsSubsequence(
                        "-- statement audit of pens is taken back:",
                        "alter table pens alter column colour type text",
                        "-- statement colours of pens is taken back:\ndrop type colour;");
        there(Plain.PLAIN);
    }

    @Test
    void sync_runs_each_once_and_anew_when_its_text_changes() {
        synced(Pen.PEN);
        assertThat(synced(Pen.PEN)).isEmpty();
        bench.run("insert into pens (id, name) values (gen_random_uuid(), 'Bic')");
        assertThat(Workbench.ask("select name from audits")).isEqualTo("Bic");
        assertThat(synced(Other.OTHER))
                .contains("take back statement audit of pens")
                .contains("make statement audit of pens")
                .contains("make statement seen of pens");
        assertThat(synced(Other.OTHER)).isEmpty();
    }

    @Test
    void one_that_fails_is_told() {
        assertThatThrownBy(() -> bench.declared("first", Broken.BROKEN))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("statement odd of pens cannot be made beside the tables: ")
                .hasMessageContaining("mend its text");
        assertThatThrownBy(() -> Table.named("pens").statement("a", "b", "c").statement("a", "d", "e"))
                .hasMessage("table pens has two statements named a; give one another name");
        assertThatThrownBy(() -> Table.named("pens").statement("a", " ; ", "c"))
                .hasMessage(
                        "statement a says nothing; give the SQL that makes it, and the SQL that takes it away again");
    }

    @Test
    void what_tables_need_cannot_be_changed_under_them() {
        bench.declared("first", Pen.PEN);
        assertThatThrownBy(() -> bench.declared("second", Green.GREEN))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("cannot drop type colour because other objects depend on it")
                .hasMessageContaining("declare the change as another statement");
    }

    public static final class Green extends Resource<Green> {
        public static final Green GREEN = new Green();

        public final Attribute<Green, UUID> id = uuidPrimaryKey();
        public final Text<Green> name = string();
        public final Text<Green> colour = string().columnType("colour");
        public final Read<Green> read = read();
        public final Table table = Table.named("pens")
                .statementBefore("colours", TYPE.replace("'BLUE'", "'GREEN'"), "drop type colour")
                .statement("audit", AUDIT, NO_AUDIT);
    }

    private static String synced(Resource<?> resource) {
        Rowan rowan = Rowan.open(Workbench.target(), Domain.of("Declared", resource));
        return String.join(
                "\n",
                Migrations.sync(rowan).steps().stream()
                        .map(step -> step.words())
                        .toList());
    }

    public static final class Broken extends Resource<Broken> {
        public static final Broken BROKEN = new Broken();

        public final Attribute<Broken, UUID> id = uuidPrimaryKey();
        public final Read<Broken> read = read();
        public final Table table =
                Table.named("pens").statement("odd", "create view odd as select nothing from pens", "drop view odd");
    }
}
