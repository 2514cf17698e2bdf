package dev.rowan.postgres;

import static dev.rowan.postgres.Accounts.ID;
import static dev.rowan.postgres.Accounts.NAME;
import static dev.rowan.postgres.Accounts.USER;
import static dev.rowan.postgres.Accounts.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.rowan.problem.StoreException;
import dev.rowan.problem.StoreReason;
import dev.rowan.store.Assignment;
import dev.rowan.store.Isolation;
import dev.rowan.store.Session;
import dev.rowan.store.Transaction;
import dev.rowan.store.WriteStep;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConnectionTest {
    private final Postgres store = Server.store();

    @BeforeAll
    void tables() {
        Accounts.create();
    }

    @AfterAll
    void close() {
        store.close();
    }

    @BeforeEach
    void empty() {
        Server.run("truncate users cascade");
    }

    @Test
    void work_of_ones_own_may_be_a_block_an_expression_or_a_task() {
        int one = store.connection(c -> {
            return 1;
        });
        boolean executed = store.connection(c -> c.createStatement().execute("select 1"));
        store.connection(c -> {
            c.createStatement().execute("select 1");
        });
        store.connection(c -> c.createStatement().executeUpdate("update users set name = name"));
        SqlTask task = Connection::createStatement;
        store.connection(task);

        assertThat(one).isEqualTo(1);
        assertThat(executed).isTrue();
        assertThat(store.<Object>connection(c -> null)).isNull();
    }

    @Test
    void work_of_ones_own_runs_in_the_running_transaction_of_the_thread() {
        assertThatThrownBy(() -> store.transaction(Transaction.DEFAULT, session -> {
                    session.write(user(1));
                    int seen = store.connection(c -> c.createStatement().executeUpdate("update users set name = 'x'"));
                    assertThat(seen).isEqualTo(1);
                    throw new IllegalStateException("undo");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(users()).containsExactly("0");
        assertThat(store.<Boolean>connection(Connection::getAutoCommit)).isTrue();
    }

    @Test
    void work_of_ones_own_cannot_end_the_transaction_that_it_runs_in() {
        store.transaction(Transaction.DEFAULT, session -> {
            session.write(user(1));
            store.connection(c -> {
                c.close();
                assertThatThrownBy(c::commit)
                        .isInstanceOf(StoreException.class)
                        .hasMessage("the connection of a running transaction does not commit: the transaction ends with"
                                + " the work that began it; throw from there to undo it");
                assertThatThrownBy(c::rollback).isInstanceOf(StoreException.class);
                assertThatThrownBy(() -> c.setAutoCommit(true)).isInstanceOf(StoreException.class);
                c.rollback(c.setSavepoint());
            });
            return session.write(user(2));
        });

        assertThat(users()).containsExactly("2");
    }

    @Test
    void what_the_database_refuses_in_work_of_ones_own_is_a_store_exception_without_sql() {
        assertThatThrownBy(() -> store.connection(c -> c.createStatement().execute("select * from secrets")))
                .isInstanceOf(StoreException.class)
                .hasMessage("the database has not the tables and columns of the model (SQLSTATE 42P01); apply its"
                        + " migrations (rowan migrate), or, where there are none, bring it to the model with"
                        + " Migrations.sync(rowan)")
                .hasCauseInstanceOf(SQLException.class);
    }

    @Test
    void what_throws_is_undone_whole() {
        assertThatThrownBy(() -> store.transaction(Transaction.DEFAULT, session -> {
                    session.write(user(1));
                    throw new IllegalStateException("undo");
                }))
                .hasMessage("undo");

        assertThat(users()).containsExactly("0");
    }

    @Test
    void what_throws_an_exception_that_no_signature_tells_is_undone_too() {
        assertThatThrownBy(() -> store.transaction(Transaction.DEFAULT, session -> {
                    session.write(user(1));
                    session.savepoint(() -> {
                        throw ConnectionTest.<RuntimeException>hidden(new java.io.IOException("disk full"));
                    });
                    return null;
                }))
                .isInstanceOf(java.io.IOException.class);

        assertThat(users()).containsExactly("0");
    }

    @Test
    void a_transaction_inside_another_leaves_the_outer_one_its_connection() {
        store.transaction(Transaction.DEFAULT, outer -> {
            outer.write(user(1));
            store.transaction(Transaction.DEFAULT, inner -> inner.write(user(2)));
            assertThat(users()).containsExactly("2");
            return true;
        });
        assertThat(users()).containsExactly("2");
    }

    @Test
    void a_transaction_in_which_a_statement_was_refused_does_not_commit() {
        assertThatThrownBy(() -> store.transaction(Transaction.DEFAULT, session -> {
                    session.write(user(1));
                    return session.write(user(1));
                }))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("25P02");

        assertThat(users()).containsExactly("0");
    }

    @Test
    void the_isolation_asked_for_holds_for_that_transaction_alone() {
        for (Isolation isolation : Isolation.values()) {
            String shown =
                    store.transaction(new Transaction(isolation), session -> store.connection(ConnectionTest::level));
            assertThat(shown.replace(' ', '_')).isEqualToIgnoringCase(isolation.name());
        }
        assertThat(store.connection(ConnectionTest::level)).isEqualTo("read committed");
    }

    @Test
    void of_two_serializable_transactions_in_each_others_way_one_can_be_retried() throws Exception {
        store.alone(session -> session.write(user(1)));
        CountDownLatch both = new CountDownLatch(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<?>> futures = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            WriteStep.Update update =
                    new WriteStep.Update(USER, List.of(id(1)), List.of(new Assignment(NAME, "by " + i)), List.of());
            futures.add(threads.submit(() -> store.transaction(new Transaction(Isolation.REPEATABLE_READ), session -> {
                session.read(Accounts.rows(USER, ID));
                both.countDown();
                try {
                    both.await();
                } catch (InterruptedException stopped) {
                    throw new IllegalStateException(stopped);
                }
                return session.write(update);
            })));
        }
        List<Throwable> failed = new ArrayList<>();
        for (Future<?> each : futures) {
            try {
                each.get();
            } catch (java.util.concurrent.ExecutionException thrown) {
                failed.add(thrown.getCause());
            }
        }
        threads.shutdown();

        assertThat(failed).singleElement().isInstanceOfSatisfying(StoreException.class, conflict -> {
            assertThat(conflict.retryable()).isTrue();
            assertThat(conflict.reason()).isEqualTo(StoreReason.SERIALIZATION);
            assertThat(conflict)
                    .hasMessage("another transaction was in the way (SQLSTATE 40001); run the whole"
                            + " transaction again");
        });
    }

    @Test
    void a_connection_that_the_server_ended_is_told_and_replaced() {
        Function<Session, Object> ended = session -> {
            int process = store.connection(c -> {
                try (var results = c.createStatement().executeQuery("select pg_backend_pid()")) {
                    results.next();
                    return results.getInt(1);
                }
            });
            session.write(user(1));
            Server.run("select pg_terminate_backend(" + process + ")");
            return session.write(user(2));
        };
        assertThatThrownBy(() -> store.transaction(Transaction.DEFAULT, ended))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("the database went away or cannot be reached (SQLSTATE ");

        assertThat(users()).containsExactly("0");
        store.alone(session -> session.write(user(3)));
        assertThat(users()).containsExactly("1");
    }

    @Test
    void when_all_idle_connections_were_ended_the_next_calls_find_new_ones() throws Exception {
        users();
        Server.run("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'rowan'");
        Thread.sleep(600);

        assertThat(users()).containsExactly("0");
    }

    @Test
    void a_server_that_cannot_be_reached_is_told_at_the_first_use_and_soon() {
        try (Postgres nowhere = Postgres.connect("jdbc:postgresql://localhost:1/x", "u", "s3cret")) {
            long begin = System.nanoTime();
            assertThatThrownBy(() -> nowhere.alone(session -> session.read(Accounts.rows(USER, ID))))
                    .isInstanceOf(StoreException.class)
                    .hasMessageStartingWith("the database cannot be reached, or all connections of the pool are in use"
                            + " (SQLSTATE 08001)")
                    .hasMessageNotContaining("s3cret");
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(8));
        }
    }

    @Test
    void a_user_or_a_database_that_is_not_there_is_told() {
        try (Postgres nobody = Postgres.connect(Server.url(), "nobody", "x");
                Postgres nothing =
                        Postgres.connect(Server.url().replace("/postgres", "/nothing"), "postgres", "postgres")) {
            assertThatThrownBy(() -> nobody.connection(Connection::getAutoCommit))
                    .hasMessage("the database does not let this user in (SQLSTATE 28000); look at user and password");
            assertThatThrownBy(() -> nothing.connection(Connection::getAutoCommit))
                    .hasMessage("there is no database of this name on the server (SQLSTATE 3D000); create it");
        }
    }

    @Test
    void an_address_of_something_else_is_refused_at_once() {
        assertThatThrownBy(() -> Postgres.connect("jdbc:mysql://localhost/x", "u", "p"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_lent_source_is_used_as_it_is_and_never_closed() {
        try (HikariDataSource source = new HikariDataSource()) {
            source.setDataSource(Server.source());
            source.setAutoCommit(false);
            Postgres lent = Postgres.using(source);
            lent.alone(session -> session.write(user(1)));
            lent.transaction(Transaction.DEFAULT, session -> session.write(user(2)));
            lent.close();

            assertThat(lent.<Boolean>connection(Connection::getAutoCommit)).isTrue();
            assertThat(source.isClosed()).isFalse();
            assertThat(users()).containsExactly("2");
        }
    }

    @Test
    void a_closed_store_says_so() {
        Postgres closed = Server.store();
        closed.close();
        assertThatThrownBy(() -> closed.connection(Connection::getAutoCommit))
                .isInstanceOf(StoreException.class)
                .hasMessage("this store is closed; open another one");
    }

    @SuppressWarnings("unchecked") // the cast is what hides it
    private static <T extends Throwable> RuntimeException hidden(Throwable thrown) throws T {
        throw (T) thrown;
    }

    private static String level(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var results = statement.executeQuery("show transaction isolation level")) {
            results.next();
            return results.getString(1);
        }
    }

    private static WriteStep.Insert user(int number) {
        Object[] row = {id(number), "Ada"};
        return new WriteStep.Insert(USER, List.of(ID, NAME), List.<Object[]>of(row), List.of());
    }

    private List<String> users() {
        return Answers.lines(store, "select count(*) from users");
    }
}
