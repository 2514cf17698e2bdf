package dev.rowan.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class StatementLogTest {
    @Test
    void it_tells_what_reached_the_server() {
        try (EmbeddedPostgres server =
                EmbeddedPostgres.start(ServerOptions.throwAway().logStatements())) {
            StatementLog log = server.statements();
            assertThat(log.during(() -> talk(server.url())))
                    .containsExactly("select 1,\n\n\t'LOG'", "BEGIN", "select $1", "COMMIT");
            assertThat(log.during(() -> {})).isEmpty();
            assertThat(log.during(() -> ask(server.url()))).isEmpty();
        }
    }

    @Test
    void a_server_that_keeps_no_statements_says_how_to() {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            assertThatThrownBy(server::statements)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("this server keeps no statements; start it with"
                            + " EmbeddedPostgres.start(ServerOptions.throwAway().logStatements())");
        }
    }

    @Test
    void details_errors_and_other_lines_are_no_statements() {
        String text = """
                rowan:12:LOG:  execute <unnamed>: select $1
                rowan:12:DETAIL:  Parameters: $1 = 'rowan:1:LOG:  statement: no'
                rowan:12:ERROR:  duplicate key
                rowan:12:STATEMENT:  insert
                \tinto
                rowan:13:LOG:  execute S_1/C_2: select
                \t2
                rowan:13:LOG:  checkpoint starting: time
                rowan:14:LOG:  statement: SET extra_float_digits = 3
                """;
        assertThat(StatementLog.statements(text)).containsExactly("select $1", "select\n2");
    }

    /** As pools do with a connection that was idle for a while. */
    private static void ask(String url) {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "")) {
            assertThat(connection.isValid(5)).isTrue();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void talk(String url) {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "");
                Statement statement = connection.createStatement();
                PreparedStatement prepared = connection.prepareStatement("select ?")) {
            statement.execute("select 1,\n\n\t'LOG'");
            connection.setAutoCommit(false);
            prepared.setString(1, "a\nb");
            prepared.execute();
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
