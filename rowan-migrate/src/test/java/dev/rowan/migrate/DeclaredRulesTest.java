package dev.rowan.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.model.OnUpdate;
import dev.rowan.postgres.Table;
import dev.rowan.problem.MigrationException;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.storage.Index;
import dev.rowan.resource.storage.Rule;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What tables keep besides columns, in migrations. */
class DeclaredRulesTest {
    public static final class Before extends Resource<Before> {
        public static final Before BEFORE = new Before();

        public final Attribute<Before, UUID> id = uuidPrimaryKey();
        public final Text<Before> name = string();
        public final Attribute<Before, Integer> age = integer();
        public final Attribute<Before, UUID> bossId = uuid();
        public final ToOne<Before, Before> boss = belongsTo(Before.class);
        public final Read<Before> read = read();
        public final Table table = Table.named("people");

        public final Identity<Before> uniqueName = identity(name);
        public final Rule<Before> grown = rule(age.ge(18));
        public final Index<Before> byAge = index(age);
    }

    public static final class After extends Resource<After> {
        public static final After AFTER = new After();

        public final Attribute<After, UUID> id = uuidPrimaryKey();
        public final Text<After> name = string();
        public final Attribute<After, Integer> age = integer();
        public final Attribute<After, UUID> bossId = uuid();
        public final ToOne<After, After> boss =
                belongsTo(After.class).onUpdate(OnUpdate.CASCADE).deferrable();
        public final Read<After> read = read();
        public final Table table = Table.named("people").extension("pg_trgm");

        public final Identity<After> nameOfGrown = identity(name).where(age.ge(21));
        public final Identity<After> ageAndBoss =
                identity(age, bossId).nullsNotDistinct().deferrable().named("one_age");
        public final Rule<After> adult = rule(age.ge(21)).named("adults").was("people_grown_check");
        public final Index<After> like = index(name).using("gin", "gin_trgm_ops");
        public final Index<After> oldest = index(age).was("people_by_age_idx");
    }

    @TempDir
    private Path temporary;

    private Workbench bench;

    @BeforeEach
    void open() {
        bench = new Workbench(temporary);
    }

    @Test
    void what_is_declared_is_made_with_the_table() {
        assertThat(bench.declared("first", After.AFTER)).isEqualTo("""
                create extension if not exists pg_trgm;

                create table people (
                  id uuid not null,
                  name text collate "C",
                  age integer,
                  boss_id uuid,
                  constraint people_pkey primary key (id),
                  constraint one_age unique nulls not distinct (age, boss_id) deferrable,
                  constraint adults check (age >= 21)
                );

                alter table people add constraint people_boss_id_fkey foreign key (boss_id) references people (id) on delete restrict on update cascade deferrable;

                create unique index people_name_of_grown_key on people (name) where age >= 21;

                create index people_like_idx on people using gin (name gin_trgm_ops);

                create index people_oldest_idx on people (age);

                create index people_boss_id_idx on people (boss_id);""");
        assertThat(bench.declared("second", After.AFTER)).isEmpty();
    }

    @Test
    void what_is_declared_otherwise_becomes_so_and_back_again() {
        bench.declared("first", Before.BEFORE);
        bench.migrate();
        bench.run("insert into people (id, name, age) values (gen_random_uuid(), 'Ada', 36)");
        assertThat(bench.declared("second", After.AFTER))
                .contains(
                        "alter index people_by_age_idx rename to people_oldest_idx;",
                        "alter table people rename constraint people_grown_check to adults;",
                        "alter table people add constraint adults check (age >= 21) not valid;",
                        "on people (age, boss_id) nulls not distinct;",
                        "where (age >= 21) and name is not null group by name having count(*) > 1",
                        "add constraint one_age unique using index one_age deferrable;");
        bench.migrate();
        assertThat(bench.catalog().toString()).contains("one_age", "adults", "people_like_idx");
        bench.rollback();
        assertThat(bench.catalog().toString()).contains("people_grown_check", "people_by_age_idx", "people_name_key");
    }

    @Test
    void rows_that_an_identity_of_some_rows_would_not_let_be_are_told() {
        bench.declared("first", Before.BEFORE);
        bench.migrate();
        bench.run("alter table people drop constraint people_name_key");
        bench.run("insert into people (id, name, age) select gen_random_uuid(), 'Ada', 36 from generate_series(1, 2)");
        bench.run("insert into people (id, name, age) select gen_random_uuid(), 'Bob', 19 from generate_series(1, 2)");
        bench.declared("second", After.AFTER);
        assertThatThrownBy(() -> bench.migrate())
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("rows of people share their values of name");
    }
}
