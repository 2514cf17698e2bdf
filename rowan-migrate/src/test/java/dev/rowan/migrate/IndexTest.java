package dev.rowan.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.storage.Index;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Indexes that resources declare. */
class IndexTest {
    public static final class Bare extends Resource<Bare> {
        public static final Bare BARE = new Bare();

        public final Attribute<Bare, UUID> id = uuidPrimaryKey();
        public final Text<Bare> name = string();
        public final Attribute<Bare, Integer> age = integer();
        public final dev.rowan.postgres.Table table = dev.rowan.postgres.Table.named("people");
    }

    public static final class Person extends Resource<Person> {
        public static final Person PERSON = new Person();

        public final Attribute<Person, UUID> id = uuidPrimaryKey();
        public final Text<Person> name = string();
        public final Text<Person> title = string().collation("de");
        public final Attribute<Person, Integer> age = integer();
        public final Attribute<Person, List<String>> tags = listOf(String.class);
        public final Attribute<Person, Instant> joinedAt = instant();
        public final Attribute<Person, UUID> bossId = uuid();
        public final ToOne<Person, Person> boss = belongsTo(Person.class);
        public final Read<Person> read = read();
        public final dev.rowan.postgres.Table table = dev.rowan.postgres.Table.named("people");

        public final Index<Person> byName = index(name.asc(), joinedAt.desc());
        public final Index<Person> byTitle = index(title);
        public final Index<Person> byLower =
                index(name.lower()).where(age.ge(18).and(name.ne("it's")));
        public final Index<Person> byTags = index(tags).using("gin").named("people_tags");
        public final Index<Person> byBoss =
                index(bossId.asc(), age.desc().nullsFirst()).including(name);
        public final Index<Person> byJoining = index(joinedAt).using("brin");
    }

    public static final class Later extends Resource<Later> {
        public static final Later LATER = new Later();

        public final Attribute<Later, UUID> id = uuidPrimaryKey();
        public final Text<Later> name = string();
        public final Attribute<Later, Integer> age = integer();
        public final dev.rowan.postgres.Table table = dev.rowan.postgres.Table.named("people");

        public final Index<Later> byName = index(name.desc());
    }

    @TempDir
    private Path temporary;

    private Workbench bench;

    @BeforeEach
    void open() {
        bench = new Workbench(temporary);
    }

    @Test
    void declared_indexes_are_made_and_found_again() {
        assertThat(bench.declared("first", Person.PERSON)).contains("""
                create index people_by_name_idx on people (name, joined_at desc nulls last);

                create index people_by_title_idx on people (title collate "de-x-icu");

                create index people_by_lower_idx on people (((lower(name collate "default") collate "C")) collate "C") where (age >= 18) and (name <> 'it''s');

                create index people_tags on people using gin (tags);

                create index people_by_boss_idx on people (boss_id, age desc) include (name);

                create index people_by_joining_idx on people using brin (joined_at);""").doesNotContain("people_boss_id_idx");
        assertThat(bench.declared("second", Person.PERSON)).isEmpty();
        bench.migrate();
        bench.rollback(1);
    }

    @Test
    void an_index_that_changes_is_made_anew_and_one_that_nobody_declares_goes() {
        bench.declared("first", Later.LATER);
        bench.migrate();
        bench.write("V99999999999998__by_hand.sql", "create index people_own on people using hash (age);");
        assertThat(bench.declared("second", Bare.BARE)).isEqualTo("drop index people_by_name_idx;");
        assertThat(bench.back()).isEqualTo("create index people_by_name_idx on people (name DESC NULLS LAST);");
        bench.migrate();
        bench.rollback();
        assertThat(bench.catalog().toString()).contains("people_by_name_idx");
    }
}
