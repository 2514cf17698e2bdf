package dev.rowan.migrate.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class NameTest {
    /** PostgreSQL itself is the second voice. */
    @Test
    void names_are_quoted_where_postgres_quotes_them() throws SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                Connection connection = DriverManager.getConnection(server.url(), server.user(), "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select word, quote_ident(word) from ("
                        + "select word from pg_get_keywords() union values ('users'), ('Users'), ('a b'), ('a.b'),"
                        + " ('1a'), ('a1'), ('_a'), ('ä'), ('a\"b'), ('a$'), ('a''b')) words (word)")) {
            int seen = 0;
            while (rows.next()) {
                assertThat(Name.of(rows.getString(1))).isEqualTo(rows.getString(2));
                seen++;
            }
            assertThat(seen).isGreaterThan(400);
        }
    }
}
