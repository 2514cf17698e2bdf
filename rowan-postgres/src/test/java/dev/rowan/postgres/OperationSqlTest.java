package dev.rowan.postgres;

import static dev.rowan.postgres.Accounts.AGE;
import static dev.rowan.postgres.Accounts.EMAIL;
import static dev.rowan.postgres.Accounts.NAME;
import static dev.rowan.postgres.Accounts.STATUS;
import static dev.rowan.postgres.Accounts.TAGS;
import static dev.rowan.postgres.Accounts.USER;
import static dev.rowan.postgres.Accounts.USER_GROUP;
import static dev.rowan.postgres.Accounts.own;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.model.ResourceModel;
import dev.rowan.model.Term;
import dev.rowan.model.operation.Conversion;
import dev.rowan.model.operation.Fragment;
import dev.rowan.model.operation.JsonPath;
import dev.rowan.model.operation.ListOperation;
import dev.rowan.model.operation.NumberOperation;
import dev.rowan.model.operation.Operation;
import dev.rowan.model.operation.TextOperation;
import dev.rowan.model.operation.TimeOperation;
import dev.rowan.model.operation.TimeOperation.Verb;
import dev.rowan.postgres.sql.Bind;
import dev.rowan.postgres.sql.ReadSql;
import dev.rowan.postgres.sql.Statement;
import dev.rowan.store.ReadPlan;
import dev.rowan.type.DecimalType;
import dev.rowan.type.RecordType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Operations as text, to the letter. */
class OperationSqlTest {
    /**
     * A document.
     *
     * @param it$s a name that Java allows
     * @param since a day
     */
    record Letter(String it$s, LocalDate since) {}

    private static final Term DECIMAL = constant(new BigDecimal("1.5"), DecimalType.ANY);
    private static final Term MOMENT = constant(Instant.EPOCH, Scalar.INSTANT);
    private static final Term DAY = constant(LocalDate.EPOCH, Scalar.DATE);
    private static final Term TWO = constant(2, Scalar.INTEGER);
    private static final Term X = constant("x", Scalar.TEXT);

    private static Term constant(Object value, ValueType type) {
        return new Term.Constant(value, type, false);
    }

    private static Term call(Operation operation, Term... operands) {
        return new Term.Call(operation, operands);
    }

    private static Statement select(ResourceModel resource, Term output) {
        return ReadSql.of(ReadPlan.of(resource, List.of(output)));
    }

    private static void expect(Term output, String words, Object... binds) {
        Statement statement = select(USER, output);
        assertThat(statement.text()).isEqualTo("select " + words + " from \"users\" t0");
        assertThat(statement.binds()).extracting(Bind::value).containsExactly(binds);
    }

    @Test
    void numbers() {
        expect(call(NumberOperation.PLUS, own(AGE), TWO), "(t0.\"age\" + ?)", 2);
        expect(call(NumberOperation.DIVIDED_BY, own(AGE), TWO), "(t0.\"age\" / nullif(?, 0))", 2);
        expect(call(NumberOperation.MODULO, own(AGE), TWO), "(t0.\"age\" % nullif(?, 0))", 2);
        expect(call(NumberOperation.NEGATED, own(AGE)), "(- t0.\"age\")");
        expect(call(NumberOperation.ABSOLUTE, own(AGE)), "abs(t0.\"age\")");
        expect(call(NumberOperation.ROUNDED, DECIMAL, TWO), "round(?, ?)", new BigDecimal("1.5"), 2);
    }

    @Test
    void a_quotient_of_decimals_is_one_of_whole_numbers() {
        expect(
                call(NumberOperation.DIVIDED_BY, DECIMAL, DECIMAL),
                "(select div(2e10 * o.a + sign(o.a) * abs(o.b), 2 * nullif(o.b, 0)) * 0.0000000001"
                        + " from (select ?, ?) o(a, b))",
                new BigDecimal("1.5"),
                new BigDecimal("1.5"));
    }

    @Test
    void conversions() {
        expect(call(Conversion.TEXT, own(AGE)), "t0.\"age\"::text");
        expect(call(Conversion.TEXT, own(STATUS)), "t0.\"status\"::text");
        expect(call(Conversion.TEXT, DECIMAL), "trim_scale(?)::text", new BigDecimal("1.5"));
        expect(call(Conversion.LONG, own(AGE)), "t0.\"age\"::bigint");
        expect(call(Conversion.DECIMAL, own(AGE)), "t0.\"age\"::numeric");
        expect(
                call(Conversion.INTEGER, DECIMAL),
                "(select case when trunc(o.a) between -2147483648 and 2147483647 then trunc(o.a)::integer end"
                        + " from (select ?::numeric) o(a))",
                new BigDecimal("1.5"));
    }

    @Test
    void text() {
        expect(call(TextOperation.LOWER, own(NAME)), "(lower(t0.\"name\" collate \"default\") collate \"C\")");
        expect(call(TextOperation.UPPER, own(EMAIL)), "(upper(t0.\"email\"::text collate \"default\") collate \"C\")");
        expect(call(TextOperation.TRIM, own(NAME)), "btrim(t0.\"name\", U&' \\0009\\000A\\000B\\000C\\000D')");
        expect(call(TextOperation.LENGTH, own(NAME)), "length(t0.\"name\")");
        expect(
                call(TextOperation.SUBSTRING, own(NAME), TWO, TWO),
                "case when ? is not null and ? is not null"
                        + " then substr(t0.\"name\", least(greatest(?, 0), 1073741823) + 1, greatest(?, 0)) end",
                2,
                2,
                2,
                2);
        expect(call(TextOperation.POSITION, own(NAME), X), "(strpos(t0.\"name\", ?) - 1)", "x");
        expect(
                call(TextOperation.SPLIT, own(NAME), X),
                "(select case when o.s is not null then string_to_array(o.t, o.s) end"
                        + " from (select t0.\"name\", ?) o(t, s))",
                "x");
        expect(call(TextOperation.LIKE, own(NAME), X), "(t0.\"name\" like ?)", "x");
        expect(
                call(TextOperation.LIKE, own(EMAIL), X),
                "(lower(t0.\"email\"::text collate \"default\") like lower(? collate \"default\"))",
                "x");
        expect(call(TextOperation.SIMILARITY, own(NAME), X), "similarity(t0.\"name\", ?)::numeric", "x");
    }

    @Test
    void moments_and_days() {
        expect(
                call(new TimeOperation(Verb.PLUS, ChronoUnit.MONTHS), MOMENT, TWO),
                "(((? at time zone 'UTC') + make_interval(months => ?)"
                        + " + interval '366 days' - interval '404 days' + interval '38 days') at time zone 'UTC')",
                Instant.EPOCH,
                2);
        expect(
                call(new TimeOperation(Verb.TRUNCATED, ChronoUnit.WEEKS), DAY),
                "(date_trunc('week', ?::timestamp)"
                        + " + interval '366 days' - interval '404 days' + interval '38 days')::date",
                LocalDate.EPOCH);
        expect(
                call(new TimeOperation(Verb.DIFFERENCE, ChronoUnit.HOURS), MOMENT, MOMENT),
                "div(extract(epoch from ((? at time zone 'UTC') - (? at time zone 'UTC'))), 3600)::bigint",
                Instant.EPOCH,
                Instant.EPOCH);
        expect(
                call(new TimeOperation(Verb.PART, ChronoUnit.HOURS), MOMENT),
                "extract(hour from (? at time zone 'UTC'))::integer",
                Instant.EPOCH);
        expect(
                call(new TimeOperation(Verb.DATE, ChronoUnit.DAYS), MOMENT),
                "(? at time zone 'UTC')::date",
                Instant.EPOCH);
    }

    @Test
    void lists() {
        String from = " from \"user_groups\" t0";
        assertThat(select(USER_GROUP, call(ListOperation.CONTAINS, own(TAGS), X))
                        .text())
                .isEqualTo("select (t0.\"tags\" @> nullif(array[?]::text[], array[null]::text[]))" + from);
        assertThat(select(USER_GROUP, call(ListOperation.OVERLAPS, own(TAGS), own(TAGS)))
                        .text())
                .isEqualTo("select (t0.\"tags\" && t0.\"tags\")" + from);
        assertThat(select(USER_GROUP, call(ListOperation.AT, own(TAGS), TWO)).text())
                .isEqualTo("select (t0.\"tags\")[least(?, 2147483646) + 1]" + from);
    }

    @Test
    void names_within_documents_are_quoted() {
        Term document = new Term.Null(new RecordType(Letter.class));
        expect(
                call(new JsonPath(List.of("it'$s"), Scalar.TEXT), document),
                "(select (o.j #>> array[]::text[])::text from (select null::jsonb -> 'it''$s') o(j))");
    }

    @Test
    void choices_and_sameness() {
        expect(new Term.Coalesce(List.of(own(NAME), X)), "coalesce(t0.\"name\", ?)", "x");
        expect(
                new Term.Choose(new Term.IsNull(own(AGE)), TWO, own(AGE)),
                "case when (t0.\"age\" is null) then ? else t0.\"age\" end",
                2);
        expect(new Term.Same(own(NAME), X), "(t0.\"name\" is not distinct from ?)", "x");
    }

    @Test
    void fragments_bind_what_is_between_their_pieces() {
        expect(
                call(
                        new Fragment(List.of("lower(", ") || ", ""), Scalar.TEXT),
                        own(NAME),
                        constant("'; --", Scalar.TEXT)),
                "cast((lower(t0.\"name\") || ?) as text)",
                "'; --");
    }
}
