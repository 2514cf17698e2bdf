package dev.rowan.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.Comparison;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Term;
import dev.rowan.postgres.schema.ColumnTypes;
import dev.rowan.postgres.schema.Quoted;
import dev.rowan.problem.StoreException;
import dev.rowan.store.Assignment;
import dev.rowan.store.Expected;
import dev.rowan.store.Tuples;
import dev.rowan.store.WriteStep;
import dev.rowan.store.Written;
import dev.rowan.type.DecimalType;
import dev.rowan.type.EnumType;
import dev.rowan.type.ListType;
import dev.rowan.type.RecordType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ValuesTest {
    enum Colour {
        RED,
        GREEN
    }

    record Place(String street, int number, BigDecimal share, Instant since, List<String> names, Place next) {}

    private final Postgres store = Server.store();

    @BeforeAll
    void emptyDatabase() {
        Server.empty();
    }

    @AfterAll
    void close() {
        store.close();
    }

    record Case(ValueType type, List<Object> values) {
        Case(ValueType type, Object... values) {
            this(type, Arrays.asList(values));
        }

        @Override
        public String toString() {
            return ColumnTypes.of(type);
        }
    }

    static Stream<Case> cases() {
        Place place = new Place("Am \"Eck\" \\", 7, new BigDecimal("1.50"), Instant.EPOCH, List.of("a", ""), null);
        List<Case> plain = List.of(
                new Case(
                        Scalar.TEXT,
                        "",
                        " ",
                        "NULL",
                        "null",
                        "a'b",
                        "a\"b",
                        "a\\b",
                        "%_\\%",
                        "{a,b}",
                        "😀\uFFFD",
                        "\n\t"),
                new Case(Scalar.CASE_INSENSITIVE_TEXT, "Ada", "ÉCOLE", "NULL"),
                new Case(Scalar.INTEGER, 0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE),
                new Case(Scalar.LONG, 0L, Long.MIN_VALUE, Long.MAX_VALUE),
                new Case(Scalar.BOOLEAN, true, false),
                new Case(
                        Scalar.UUID,
                        new UUID(0, 0),
                        new UUID(-1, -1),
                        UUID.fromString("00112233-4455-6677-8899-aabbccddeeff")),
                new Case(
                        Scalar.DATE,
                        LocalDate.of(2026, 11, 21),
                        LocalDate.of(1582, 10, 10),
                        LocalDate.of(0, 2, 29),
                        LocalDate.of(-4712, 1, 1),
                        LocalDate.of(294_275, 12, 31)),
                new Case(Scalar.TIME, LocalTime.MIDNIGHT, LocalTime.of(9, 30), LocalTime.of(23, 59, 59, 999_999_000)),
                new Case(
                        Scalar.INSTANT,
                        Instant.EPOCH,
                        Instant.parse("2026-11-21T09:30:00.123456Z"),
                        Instant.parse("1500-02-28T23:59:59.999999Z"),
                        Instant.parse("0000-02-29T12:00:00.5Z"),
                        Instant.parse("0000-12-31T12:00:00Z"),
                        Instant.parse("-4712-01-01T00:00:00Z"),
                        Instant.parse("+294275-12-31T23:59:59.999999Z")),
                new Case(Scalar.BYTES, new byte[0], new byte[] {0, -1, 39, 92}),
                new Case(
                        DecimalType.ANY,
                        new BigDecimal("0"),
                        new BigDecimal("-1.50"),
                        new BigDecimal("1e20").setScale(0)),
                new Case(new DecimalType(10, 2), new BigDecimal("12345678.90"), new BigDecimal("-0.01")),
                new Case(new EnumType(Colour.class), Colour.RED, Colour.GREEN),
                new Case(
                        new RecordType(Place.class),
                        place,
                        new Place("x", 0, BigDecimal.ONE, Instant.MAX, null, place)));
        List<Case> all = new ArrayList<>(plain);
        for (Case each : plain) {
            all.add(new Case(
                    new ListType(each.type()),
                    List.of(List.of(), each.values(), each.values().subList(0, 1))));
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_is_written_is_what_is_read_one_by_one_and_many_at_once(Case one) {
        ResourceModel resource = table(one.type());
        List<Object> values = new ArrayList<>(one.values());
        values.add(null);

        for (int i = 0; i < values.size(); i++) {
            assertSame(
                    insert(resource, List.<Object[]>of(new Object[] {(long) i, values.get(i)})),
                    List.of(values.get(i) == null ? "null" : values.get(i)));
        }
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            rows.add(new Object[] {100L + i, values.get(i)});
        }
        List<Object> expected =
                values.stream().map(each -> each == null ? "null" : each).toList();
        assertSame(insert(resource, rows), expected);
        assertSame(
                read(resource),
                Stream.concat(expected.stream(), expected.stream()).toList());
        // the second time the statement is prepared on the server, and answers in binary
        assertSame(
                read(resource),
                Stream.concat(expected.stream(), expected.stream()).toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_value_finds_its_row_by_equality_and_among_others(Case one) {
        ResourceModel resource = table(one.type());
        AttributeModel value = Sketch.of(resource, "value");
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < one.values().size(); i++) {
            rows.add(new Object[] {(long) i, one.values().get(i)});
        }
        insert(resource, rows);
        for (int i = 0; i < one.values().size(); i++) {
            Term constant = Accounts.constant(value, one.values().get(i));
            Term equal = new Term.Compare(Comparison.EQ, Accounts.own(value), constant);
            assertThat(ids(resource, equal)).containsExactly((long) i);
        }
        assertThat(ids(resource, new Term.In(Accounts.own(value), one.values())))
                .hasSize(one.values().size());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_value_is_changed_and_cleared(Case one) {
        ResourceModel resource = table(one.type());
        AttributeModel value = Sketch.of(resource, "value");
        insert(resource, List.<Object[]>of(new Object[] {1L, null}));
        for (Object each : one.values()) {
            WriteStep.Update update =
                    new WriteStep.Update(resource, List.of(1L), List.of(new Assignment(value, each)), List.of(value));
            assertSame(((Written.Stored) write(update)).tuples(), List.of(each));
        }
        WriteStep.Update clear =
                new WriteStep.Update(resource, List.of(1L), List.of(new Assignment(value, null)), List.of(value));
        assertSame(((Written.Stored) write(clear)).tuples(), List.of("null"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void many_values_are_changed_at_once_where_they_are_what_is_expected(Case one) {
        ResourceModel resource = table(one.type());
        AttributeModel value = Sketch.of(resource, "value");
        List<Object[]> before = new ArrayList<>();
        List<Object[]> after = new ArrayList<>();
        List<List<Object>> keys = new ArrayList<>();
        int count = one.values().size();
        for (int i = 0; i < count; i++) {
            before.add(new Object[] {(long) i, one.values().get(i)});
            keys.add(0, List.of((long) i));
            after.add(new Object[] {i == 0 ? null : one.values().get(count - i)});
        }
        insert(resource, before);
        List<Object> held = new ArrayList<>(one.values());
        Collections.reverse(held);
        WriteStep.Update update = new WriteStep.Update(
                resource, keys, List.of(value), after, List.of(), new Expected(value, held), List.of(value));
        assertSame(
                ((Written.Stored) write(update)).tuples(),
                after.stream().map(row -> row[0] == null ? "null" : row[0]).toList());
        assertThat(write(update)).isInstanceOf(Written.Stale.class);
    }

    @Test
    void a_name_that_the_enum_has_no_more_is_told_without_the_value() {
        ResourceModel resource = table(new EnumType(Colour.class));
        Server.run("insert into \"values\" values (1, 'MAUVE')");

        assertThatThrownBy(() -> read(resource))
                .isInstanceOf(StoreException.class)
                .hasMessage("the database holds a value that is no Colour; mend the rows, or the declaration");
    }

    @Test
    void a_document_that_does_not_fit_is_told_without_the_value() {
        ResourceModel resource = table(new RecordType(Place.class));
        Server.run("insert into \"values\" values (1, '{\"number\": \"secret\"}')");

        assertThatThrownBy(() -> read(resource))
                .isInstanceOf(StoreException.class)
                .hasMessage("the database holds a value that is no Place; mend the rows, or the declaration");
    }

    private static ResourceModel table(ValueType type) {
        Server.run(
                "drop table if exists \"values\"",
                "create table \"values\" (id bigint primary key, " + Quoted.name("value") + " "
                        + ColumnTypes.definition(type) + ")");
        return new Sketch("Value", "values")
                .key("id", Scalar.LONG)
                .optional("value", type)
                .model();
    }

    private Tuples insert(ResourceModel resource, List<Object[]> rows) {
        AttributeModel value = Sketch.of(resource, "value");
        return ((Written.Stored) write(new WriteStep.Insert(resource, resource.attributes(), rows, List.of(value))))
                .tuples();
    }

    private Tuples read(ResourceModel resource) {
        AttributeModel id = Sketch.of(resource, "id");
        var plan = Accounts.sorted(
                Accounts.rows(resource, Sketch.of(resource, "value")),
                new dev.rowan.model.SortKey(Accounts.own(id), false));
        return store.alone(session -> session.read(plan));
    }

    private List<Object> ids(ResourceModel resource, Term filter) {
        var plan = Accounts.where(Accounts.rows(resource, Sketch.of(resource, "id")), filter);
        return store.alone(session -> session.read(plan)).rows().stream()
                .map(row -> row[0])
                .toList();
    }

    private Written write(WriteStep step) {
        return store.alone(session -> session.write(step));
    }

    private static void assertSame(Tuples tuples, List<Object> expected) {
        List<Object> found = tuples.rows().stream()
                .map(row -> row[0] == null ? "null" : row[0])
                .toList();
        assertThat(found).usingRecursiveComparison().isEqualTo(new ArrayList<>(expected));
    }
}
