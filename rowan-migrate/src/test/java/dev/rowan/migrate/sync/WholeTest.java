package dev.rowan.migrate.sync;

import static dev.rowan.type.Scalar.CASE_INSENSITIVE_TEXT;
import static dev.rowan.type.Scalar.INTEGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.migrate.report.SyncReport;
import dev.rowan.problem.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WholeTest {
    private static final int AT_ONCE = 8;

    private final Database database = new Database();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void of_several_syncs_at_once_one_works() throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<SyncReport>> reports = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                reports.add(pool.submit(this::syncOnItsOwnConnection));
            }
            int changed = 0;
            for (Future<SyncReport> report : reports) {
                changed += report.get().changed() ? 1 : 0;
            }
            assertThat(changed).isEqualTo(1);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void the_connection_is_given_back_as_it_was() throws SQLException {
        database.run("set timezone = 'Asia/Tokyo'");
        database.sync(Drawing.of("users"));
        assertThat(database.connection().getAutoCommit()).isTrue();
        assertThat(database.ask("select current_setting('search_path'), current_setting('timezone')"))
                .containsExactly("\"$user\", public|Asia/Tokyo");
    }

    @Test
    void inside_a_transaction_it_is_a_part_of_that_one() throws SQLException {
        Connection connection = database.connection();
        connection.setAutoCommit(false);
        database.sync(Drawing.of("users"));
        assertThat(database.ask("select current_setting('search_path'), to_regclass('users')"))
                .containsExactly("\"$user\", public|users");
        connection.rollback();
        assertThat(database.ask("select to_regclass('users')")).containsExactly("null");
    }

    @Test
    void a_refusal_inside_a_transaction_leaves_the_transaction_alive() throws SQLException {
        Connection connection = database.connection();
        connection.setAutoCommit(false);
        database.run("create table users (id text)");
        assertThatThrownBy(() -> database.sync(Drawing.of("users").has("age", INTEGER)))
                .isInstanceOf(StoreException.class);
        assertThat(database.ask("select count(*), current_setting('search_path') from users"))
                .containsExactly("0|\"$user\", public");
        connection.commit();
        assertThat(database.ask("select count(*) from users")).containsExactly("0");
    }

    @Test
    void a_connection_that_is_gone_is_told() throws SQLException {
        Connection gone = database.connect();
        gone.close();
        assertThatThrownBy(() -> Sync.run(List.of(), gone))
                .isInstanceOf(StoreException.class)
                .hasMessage("the database could not be brought to the model, and nothing was changed:"
                        + " This connection has been closed.");
    }

    private SyncReport syncOnItsOwnConnection() throws SQLException {
        try (Connection connection = database.connect()) {
            return Sync.run(
                    Drawing.all(Drawing.of("users").has("name", CASE_INSENSITIVE_TEXT), Drawing.of("groups")),
                    connection);
        }
    }
}
