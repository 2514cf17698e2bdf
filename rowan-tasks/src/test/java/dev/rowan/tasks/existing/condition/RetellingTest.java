package dev.rowan.tasks.existing.condition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.tasks.existing.condition.Retelling.Retold;
import dev.rowan.tasks.words.Kind;
import dev.rowan.type.DecimalType;
import dev.rowan.type.Scalar;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What PostgreSQL writes of conditions and indexes, and what a class says. */
class RetellingTest {
    private final Retelling retelling = new Retelling(Map.of(
            "age", held("age", Kind.of(Scalar.INTEGER)),
            "size", held("size", Kind.of(Scalar.LONG)),
            "price", held("price", Kind.decimal(new DecimalType(10, 2))),
            "Full Name", held("fullName", Kind.of(Scalar.TEXT)),
            "left", held("left", Kind.of(Scalar.BOOLEAN)),
            "day", held("day", Kind.of(Scalar.DATE)),
            "state", held("state", Kind.enumeration("State", List.of("OPEN", "DONE")))));

    private static Held held(String field, Kind kind) {
        return Held.of(field, kind, field.equals("fullName") ? "Full Name" : field, null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            (age > 0)                                                     | age.gt(0)
            ((age >= 1) AND (age <= 10))                                  | age.ge(1).and(age.le(10))
            ((age = 1) OR ((age = 2) AND (NOT (size IS NULL))))           | age.eq(1).or(age.eq(2).and(size.isNotNull()))
            (size <> '-5'::integer)                                       | size.ne(-5L)
            (price > (0)::numeric)                                        | price.gt(new BigDecimal("0"))
            ((price * (2)::numeric) <= 9.5)                               | price.times(new BigDecimal("2")).le(new BigDecimal("9.5"))
            (length(("Full Name")::text) > 3)                             | fullName.length().gt(3)
            ("Full Name" ~~ '%it''s%'::text)                              | fullName.like("%it's%")
            ("Full Name" !~~ E'a\\\\b'::text)                             | fullName.like("a\\\\b").not()
            (("Full Name")::text = ANY (ARRAY['a'::text, 'b-c'::text]))   | fullName.in("a", "b-c")
            (age <> ALL (ARRAY[1, 2]))                                    | age.notIn(1, 2)
            ((state)::text = 'OPEN'::text)                                | state.eq(State.OPEN)
            ((state = 'DONE'::public.state) OR (day IS NOT NULL))         | state.eq(State.DONE).or(day.isNotNull())
            (day >= '2000-01-31'::date)                                   | day.ge(LocalDate.parse("2000-01-31"))
            ("left" = false)                                              | left.eq(false)
            (age OPERATOR(public.=) 3)                                    | age.eq(3)
            """)
    void a_condition_is_said_in_java(String sql, String java) {
        assertThat(retelling.condition(sql)).map(Retold::java).contains(java);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(age > size)",
                "(stranger > 0)",
                "(age > 1.5)",
                "(\"Full Name\" ~ '^a'::text)",
                "((state = 'OPEN'::text) = (day IS NOT NULL))",
                "CASE WHEN (age > 1) THEN true ELSE false END",
                "(age > ( SELECT 1))",
                "(state = 'GONE'::text)",
                "(char_length(\"Full Name\") > 1)",
                "((age > 0) IS TRUE)",
                "(age = ANY ('{1,2}'::integer[]))",
                "(day > CURRENT_DATE)",
                "(age > 0",
                "(age > 0))",
                "age $$ 0",
                ""
            })
    void what_is_not_understood_is_not_guessed(String sql) {
        assertThat(retelling.condition(sql)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            (age)                                            | index(age)
            (age DESC, size)                                 | index(age.desc().nullsFirst(), size.asc())
            (age DESC NULLS LAST)                            | index(age.desc())
            (age NULLS FIRST)                                | index(age.asc().nullsFirst())
            USING gin ("Full Name" public.gin_trgm_ops)      | index(fullName).using("gin", "gin_trgm_ops")
            (age) INCLUDE (size, day) WHERE (price IS NULL)  | index(age).including(size, day).where(price.isNull())
            ((age + 1))                                      | index(age.plus(1))
            """)
    void an_index_is_said_in_java(String definition, String java) {
        assertThat(retelling.index(definition, "shop")).map(Retold::java).contains(java);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(age) WITH (fillfactor='70')",
                "(\"Full Name\" COLLATE \"de-x-icu\")",
                "(age int4_ops, size other_ops)",
                "(stranger)",
                "(abs(age))",
                "(age) NULLS NOT DISTINCT"
            })
    void an_index_that_is_not_understood_is_not_guessed(String definition) {
        assertThat(retelling.index(definition, "shop")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            (age, size)                                    | identity(age, size)
            (age) NULLS NOT DISTINCT                       | identity(age).nullsNotDistinct()
            (age) WHERE ((state)::text <> 'DONE'::text)    | identity(age).where(state.ne(State.DONE))
            """)
    void an_index_that_keeps_rows_apart_is_an_identity(String definition, String java) {
        assertThat(retelling.identity(definition)).map(Retold::java).contains(java);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(age DESC)", "((age + 1))", "(age) INCLUDE (size)", "USING hash (age)", "(age int4_ops)"})
    void other_unique_indexes_are_none(String definition) {
        assertThat(retelling.identity(definition)).isEmpty();
    }
}
