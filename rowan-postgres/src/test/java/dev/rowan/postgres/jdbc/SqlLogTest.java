package dev.rowan.postgres.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.postgres.sql.Bind;
import dev.rowan.postgres.sql.Statement;
import dev.rowan.type.Scalar;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SqlLogTest {
    @Test
    void a_line_has_text_parameters_outcome_and_duration() {
        assertThat(line("select ?", bind("Ada", false), bind(null, false)))
                .isEqualTo("select ? ['Ada', null] -- 2 rows, 1500 µs");
    }

    @Test
    void sensitive_values_are_not_shown() {
        Bind many = new Bind(List.of("s3cret"), Scalar.TEXT, true, false, true);
        assertThat(line("select ?, ?", bind("s3cret", true), many))
                .isEqualTo("select ?, ? [***, ***] -- 2 rows, 1500 µs");
    }

    @Test
    void nothing_can_begin_a_line_of_its_own_or_turn_the_reading_around() {
        String line = line("select 1 as \"a\nb\"", bind("x\r\n2026 INFO forged\u001b[2J\u2028\u202e\u0085", false));

        assertThat(line)
                .isEqualTo(
                        "select 1 as \"a\\u000ab\" ['x\\u000d\\u000a2026 INFO forged\\u001b[2J\\u2028\\u202e\\u0085']"
                                + " -- 2 rows, 1500 µs");
    }

    @Test
    void long_values_are_cut() {
        List<Integer> numbers = IntStream.range(0, 1_000).boxed().toList();
        assertThat(line("select ?", new Bind(numbers, Scalar.INTEGER, true, false, false)))
                .startsWith("select ? ['{\"0\",\"1\",\"2\"")
                .endsWith("…' (5891 characters)] -- 2 rows, 1500 µs");
    }

    private static Bind bind(String value, boolean sensitive) {
        return new Bind(value, Scalar.TEXT, false, false, sensitive);
    }

    private static String line(String text, Bind... binds) {
        return SqlLog.line(new Statement(text, java.util.Arrays.asList(binds), List.of()), "2 rows", 1_500_000);
    }
}
