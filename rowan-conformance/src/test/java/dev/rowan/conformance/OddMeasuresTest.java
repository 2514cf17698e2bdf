package dev.rowan.conformance;

import static dev.rowan.conformance.measure.Measure.MEASURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.Rowan;
import dev.rowan.conformance.measure.Measure;
import dev.rowan.postgres.Postgres;
import dev.rowan.problem.StoreException;
import dev.rowan.problem.StoreReason;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of others on PostgreSQL, with numbers, times and lengths that Rowan would not write. */
class OddMeasuresTest {
    private Rowan rowan;

    @BeforeEach
    void openTheStore() {
        rowan = Databases.SHARED.open(Measure.MEASURES);
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

    private List<Duration> lengths() {
        return rowan.list(MEASURE.query().sort(MEASURE.number.asc())).stream()
                .map(row -> row.get(MEASURE.length))
                .toList();
    }

    @Test
    void days_have_24_hours() {
        run("""
                insert into measures (number, length) values (1, '3 days 02:00'), (2, '1 day'), (3, '-1 day +02:03:00.5'),
                  (4, '-2 days -00:00:00.000001')""");
        assertThat(lengths())
                .containsExactly(
                        Duration.ofHours(74),
                        Duration.ofHours(24),
                        Duration.ofHours(-24).plusMinutes(123).plusMillis(500),
                        Duration.ofDays(-2).minusNanos(1_000));
        assertThat(rowan.count(MEASURE.query().filter(MEASURE.length.eq(Duration.ofDays(1)))))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "length) values (1, '1 mon')",
                "length) values (1, '2 years 1 day')",
                "length) values (1, 'infinity')",
                "amount) values (1, 'NaN')",
                "amount) values (1, '-Infinity')",
                "at) values (1, 'infinity')"
            })
    void what_is_none_is_told_and_not_taken_for_another(String row) {
        run("insert into measures (number, " + row);
        StoreException refused = catchThrowableOfType(StoreException.class, () -> rowan.list(MEASURE.query()));
        assertThat(refused.reason()).isEqualTo(StoreReason.UNFIT);
    }

    @Test
    void another_style_of_the_session_is_read_too() {
        run("insert into measures (number, length) values (1, '3 days 02:00:00.5')");
        rowan.transaction(() -> {
            run("set local intervalstyle to iso_8601");
            assertThat(lengths()).containsExactly(Duration.ofHours(74).plusMillis(500));
        });
    }
}
