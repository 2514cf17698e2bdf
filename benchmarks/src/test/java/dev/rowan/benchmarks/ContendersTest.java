package dev.rowan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.rowan.benchmarks.check.Reads;
import dev.rowan.benchmarks.check.Writes;
import dev.rowan.benchmarks.contender.Contender;
import dev.rowan.benchmarks.data.Link;
import dev.rowan.benchmarks.data.Tables;
import dev.rowan.benchmarks.measure.Lane;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every contender does the same: reads the same values, leaves the same rows, and answers nothing from a cache. */
class ContendersTest {
    private static Database database;

    @BeforeAll
    static void start() throws SQLException {
        database = new Database();
    }

    @AfterAll
    static void stop() throws SQLException {
        database.close();
    }

    @BeforeEach
    void restore() throws SQLException {
        Tables.restore(database.own());
    }

    static List<String> words() {
        return Contenders.words();
    }

    interface Check {
        void of(Contender contender) throws SQLException;
    }

    private static void with(String word, Check check) throws SQLException {
        try (HikariDataSource pool = database.pool(word, database.url(), 2);
                Contender contender = Contenders.of(word, pool)) {
            check.of(contender);
        }
    }

    @ParameterizedTest
    @MethodSource("words")
    void reads_what_is_there(String word) throws SQLException {
        with(word, Reads::same);
    }

    @ParameterizedTest
    @MethodSource("words")
    void answers_nothing_from_a_cache(String word) throws SQLException {
        with(word, contender -> Reads.fresh(contender, database.own()));
    }

    @ParameterizedTest
    @MethodSource("words")
    void writes_the_same_rows(String word) throws SQLException {
        with(word, contender -> Writes.same(contender, database.own()));
    }

    @ParameterizedTest
    @MethodSource("words")
    void writes_nothing_of_what_is_unknown(String word) throws SQLException {
        with(word, contender -> {
            UUID unknown = UUID.randomUUID();
            List<UUID> some = List.of(Tables.group(999), unknown);
            UUID user = Tables.user(1);
            refused(() -> contender.join(user, unknown), unknown, "groupId");
            refused(() -> contender.append(user, some), unknown, "groups[1]");
            refused(() -> contender.replace(user, some), unknown, "groups[1]");
            refused(() -> contender.append(unknown, List.of(Tables.group(1))), unknown, "does not exist");
            List<Link> links = List.of(new Link(user, Tables.group(999)), new Link(user, unknown));
            refused(() -> contender.joinAll(links), unknown, "[1].groupId");
            assertThat(Writes.groupsOf(1, database.own()))
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, Tables.GROUPS_OF_USER)
                            .mapToObj(place -> Tables.group(Tables.groupOf(1, place)))
                            .toList());
        });
    }

    @Test
    void who_writes_finds_the_tables_as_they_were() throws Exception {
        try (Field field = new Field(database, List.of("jdbc"), database.url(), 1)) {
            Lane lane = field.lanes(Workload.JOIN).get("JDBC by hand");
            lane.ready().apply(0);
            assertThat(Writes.groupsOf(0, database.own())).hasSize(11);
            lane.ready();
            assertThat(Writes.groupsOf(0, database.own())).hasSize(10);
        }
    }

    /** What is unknown is told by its key, or by the place where it was given. */
    private static void refused(ThrowableAssert.ThrowingCallable write, UUID unknown, String place) {
        assertThatThrownBy(write)
                .satisfies(refusal ->
                        assertThat(Throwables.getStackTrace(refusal)).containsAnyOf(unknown.toString(), place));
    }
}
