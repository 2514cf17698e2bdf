package dev.rowan.benchmarks.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.embedded.EmbeddedPostgres;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** With the driver that all contenders use. */
class CountingProxyTest {
    private static EmbeddedPostgres server;
    private static CountingProxy proxy;
    private static Connection connection;

    @BeforeAll
    static void start() throws SQLException {
        server = EmbeddedPostgres.start();
        proxy = new CountingProxy(server.newDatabaseUrl());
        connection = DriverManager.getConnection(proxy.url(), server.user(), server.password());
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table numbers (number integer primary key, word text)");
        }
    }

    @AfterAll
    static void stop() throws SQLException {
        connection.close();
        proxy.close();
        server.close();
    }

    interface Work {
        void run() throws Exception;
    }

    private static Tally of(Work work) throws Exception {
        Tally before = proxy.tally();
        work.run();
        return proxy.tally().since(before);
    }

    @Test
    void a_query_is_one_of_each_however_long_its_answer_and_prepared_or_not() throws Exception {
        try (PreparedStatement statement =
                connection.prepareStatement("select n, repeat('x', 1000) from generate_series(1, ?) n")) {
            for (int i = 0; i < 10; i++) {
                assertThat(of(() -> {
                            statement.setInt(1, 2_000);
                            try (ResultSet rows = statement.executeQuery()) {
                                assertThat(rows.next()).isTrue();
                            }
                        }))
                        .isEqualTo(new Tally(1, 1));
            }
        }
    }

    @Test
    void statements_that_are_sent_together_are_one_round_trip() throws Exception {
        assertThat(of(() -> {
                    try (Statement statement = connection.createStatement()) {
                        statement.execute("select 1; select 2; select 3");
                    }
                }))
                .isEqualTo(new Tally(3, 1));
    }

    @Test
    void begin_and_commit_count() throws Exception {
        assertThat(of(() -> {
                    connection.setAutoCommit(false);
                    try (Statement statement = connection.createStatement()) {
                        statement.execute("select 1");
                    }
                    connection.commit();
                    connection.setAutoCommit(true);
                }))
                .isEqualTo(new Tally(3, 2));
    }

    @Test
    void what_takes_long_to_be_sent_is_one_round_trip_together_with_its_begin() throws Exception {
        for (int i = 0; i < 8; i++) {
            assertThat(of(() -> {
                        connection.setAutoCommit(false);
                        try (PreparedStatement statement = connection.prepareStatement("select length(?)")) {
                            statement.setString(1, "x".repeat(2_000_000));
                            statement.executeQuery().close();
                        }
                        connection.commit();
                        connection.setAutoCommit(true);
                    }))
                    .isEqualTo(new Tally(3, 2));
        }
    }

    @Test
    void each_row_of_a_batch_is_a_statement() throws Exception {
        assertThat(of(() -> {
                    try (PreparedStatement statement =
                            connection.prepareStatement("insert into numbers (number) values (?)")) {
                        for (int number = 0; number < 50; number++) {
                            statement.setInt(1, number);
                            statement.addBatch();
                        }
                        statement.executeBatch();
                    }
                }))
                .satisfies(tally -> {
                    assertThat(tally.statements()).isBetween(50L, 52L);
                    assertThat(tally.roundTrips()).isBetween(1L, 3L);
                });
    }

    @Test
    void a_copy_is_one_statement_and_two_round_trips() throws Exception {
        assertThat(of(() -> connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy numbers from stdin", new StringReader("1001\tone\n1002\ttwo\n"))))
                .isEqualTo(new Tally(1, 2));
    }

    @Test
    void a_mistake_is_answered_too() throws Exception {
        assertThat(of(() -> {
                    try (Statement statement = connection.createStatement()) {
                        statement.execute("select 1 from nothing");
                    } catch (SQLException refused) {
                        assertThat(refused.getSQLState()).isEqualTo("42P01");
                    }
                    try (Statement statement = connection.createStatement()) {
                        statement.execute("select 1");
                    }
                }))
                .isEqualTo(new Tally(2, 2));
    }
}
