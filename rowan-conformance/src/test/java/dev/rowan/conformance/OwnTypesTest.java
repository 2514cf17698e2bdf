package dev.rowan.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.changeset.Changeset;
import dev.rowan.conformance.probe.Refusal;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.migrate.Migrations;
import dev.rowan.postgres.Postgres;
import dev.rowan.query.Page;
import dev.rowan.query.Query;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Domain;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import dev.rowan.row.Row;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Columns of enums and domains that somebody made on the server. */
class OwnTypesTest {
    /** In another order than on the server. */
    public enum Mood {
        HAPPY,
        OK,
        SAD
    }

    /** Someone. */
    public static final class Person extends Resource<Person> {
        /** The resource. */
        public static final Person PERSON = new Person();

        /** The key. */
        public final Attribute<Person, Integer> number =
                integer().columnType("positive").primaryKey();

        /** As a constant. */
        public final Attribute<Person, Mood> mood =
                enumeration(Mood.class).columnType("mood").defaultsTo(Mood.OK);

        /** As text. */
        public final Text<Person> wish = string().columnType("mood");

        /** Many of them. */
        public final Attribute<Person, List<Mood>> moods = listOf(Mood.class).columnType("mood[]");

        /** Of three characters at most. */
        public final Text<Person> initials = string().columnType("initials");

        /** Makes one. */
        public final Create<Person> create = create();

        /** Changes one. */
        public final Update<Person> update = update();

        /** Reads some. */
        public final Read<Person> read = read();

        /** Removes one. */
        public final Destroy<Person> destroy = destroy();
    }

    private static final Person PERSON = Person.PERSON;
    private static final Domain PEOPLE = Domain.of("People", PERSON);

    private Rowan rowan;

    @BeforeEach
    void openADatabaseWithTypes() {
        rowan = Rowan.open(Databases.SHARED.server().newDatabase(), PEOPLE);
        run("""
                create type mood as enum ('SAD', 'OK', 'HAPPY');
                create domain positive as integer check (value > 0);
                create domain initials as varchar(3)""");
    }

    @AfterEach
    void closeTheStore() {
        rowan.close();
    }

    private void run(String sql) {
        rowan.unwrap(Postgres.class).connection(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    private static Changeset<Person> person(int number, Mood mood) {
        return PERSON.create
                .set(PERSON.number, number)
                .set(PERSON.mood, mood)
                .set(PERSON.wish, mood == null ? null : mood.name())
                .set(PERSON.moods, List.of(Mood.SAD, Mood.OK))
                .set(PERSON.initials, "p" + number);
    }

    private void fill() {
        Migrations.sync(rowan);
        rowan.run(person(1, Mood.SAD));
        rowan.runAll(Stream.of(person(2, Mood.HAPPY), person(3, Mood.OK), person(4, null))
                .toList());
    }

    private List<Integer> numbers(Query<Person> query) {
        return rowan.list(query).stream().map(row -> row.get(PERSON.number)).toList();
    }

    @Test
    void a_second_sync_finds_nothing_to_do() {
        assertThat(Migrations.sync(rowan).changed()).isTrue();
        assertThat(Migrations.sync(rowan).changed()).isFalse();
    }

    @Test
    void a_table_that_others_made_is_taken_as_it_is() {
        run("""
                create table people (number positive primary key, mood mood default 'OK', wish mood,
                  moods mood[], initials initials)""");
        assertThat(Migrations.sync(rowan).changed()).isFalse();
    }

    @Test
    void what_is_written_is_what_is_read() {
        fill();
        List<Row<Person>> rows = rowan.list(PERSON.query().sort(PERSON.number.asc()));
        assertThat(rows).extracting(row -> row.get(PERSON.mood)).containsExactly(Mood.SAD, Mood.HAPPY, Mood.OK, null);
        assertThat(rows).extracting(row -> row.get(PERSON.wish)).containsExactly("SAD", "HAPPY", "OK", null);
        assertThat(rows).extracting(row -> row.get(PERSON.initials)).containsExactly("p1", "p2", "p3", "p4");
        assertThat(rows.get(1).get(PERSON.moods)).containsExactly(Mood.SAD, Mood.OK);
    }

    @Test
    void they_are_compared_and_ordered_as_everywhere() {
        fill();
        assertThat(numbers(PERSON.query().filter(PERSON.mood.eq(Mood.SAD)))).containsExactly(1);
        assertThat(numbers(PERSON.query().filter(PERSON.mood.in(List.of(Mood.SAD, Mood.OK)))))
                .containsExactlyInAnyOrder(1, 3);
        assertThat(numbers(PERSON.query().filter(PERSON.wish.eq("none")))).isEmpty();
        assertThat(numbers(PERSON.query().filter(PERSON.wish.contains("A")))).containsExactlyInAnyOrder(1, 2);
        assertThat(numbers(PERSON.query().filter(PERSON.number.gt(2)))).containsExactlyInAnyOrder(3, 4);
        Query<Person> ordered = PERSON.query().sort(PERSON.mood.asc());
        assertThat(numbers(ordered)).containsExactly(2, 3, 1, 4);
        assertThat(rowan.page(ordered, rowan.page(ordered, Page.first(2)).next())
                        .rows())
                .extracting(row -> row.get(PERSON.number))
                .containsExactly(1, 4);
    }

    @Test
    void they_are_changed_one_by_one_and_together() {
        fill();
        rowan.run(PERSON.update.of(PERSON.key(1)).set(PERSON.mood, Mood.HAPPY).set(PERSON.wish, null));
        rowan.runAll(Stream.of(2, 3)
                .map(number -> PERSON.update.of(PERSON.key(number)).set(PERSON.mood, Mood.SAD))
                .toList());
        assertThat(numbers(PERSON.query().filter(PERSON.mood.eq(Mood.SAD)))).containsExactlyInAnyOrder(2, 3);
        rowan.run(PERSON.destroy.of(PERSON.key(2)));
        assertThat(rowan.count(PERSON.query())).isEqualTo(3);
    }

    @Test
    void what_a_type_does_not_hold_is_refused_and_never_cut() {
        fill();
        assertThat(Refusal.of(() -> rowan.run(person(5, Mood.OK).set(PERSON.initials, "long"))))
                .containsExactly("initials too_long");
        assertThat(Refusal.of(() -> rowan.runAll(
                        List.of(person(5, Mood.OK), person(6, Mood.OK).set(PERSON.initials, "long")))))
                .hasSize(1);
        assertThat(rowan.count(PERSON.query())).isEqualTo(4);
    }
}
