package dev.rowan.postgres.jdbc;

import dev.rowan.postgres.sql.Bind;
import dev.rowan.postgres.sql.Statement;
import dev.rowan.store.Tuples;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs statements, and tells them to the logger {@code dev.rowan.sql}. */
public final class Execution {
    private static final Logger LOG = LoggerFactory.getLogger("dev.rowan.sql");

    private Execution() {}

    /**
     * Runs a statement that returns rows.
     *
     * @param connection for this thread
     * @param statement what to run
     * @return all its rows
     * @throws SQLException what the database said
     */
    public static Tuples run(Connection connection, Statement statement) throws SQLException {
        long begin = System.nanoTime();
        try (PreparedStatement prepared = connection.prepareStatement(statement.text())) {
            Binder.bind(prepared, statement.binds());
            try (ResultSet results = prepared.executeQuery()) {
                Tuples tuples = TupleReader.read(results, statement.columns());
                tell(statement, tuples.size() + " rows", begin);
                return tuples;
            }
        } catch (SQLException refused) {
            tell(statement, "refused: " + refused.getSQLState(), begin);
            throw refused;
        }
    }

    /**
     * Tells the logger what was said to the server beside statements.
     *
     * @param words such as {@code begin}
     */
    public static void tell(String words) {
        LOG.debug(words);
    }

    private static void tell(Statement statement, String outcome, long begin) {
        if (LOG.isDebugEnabled()) {
            List<String> values =
                    statement.binds().stream().map(Execution::print).toList();
            long micros = (System.nanoTime() - begin) / 1_000;
            LOG.debug("{} {} -- {}, {} µs", statement.text(), values, outcome, micros);
        }
    }

    private static String print(Bind bind) {
        if (bind.sensitive()) {
            return "***";
        }
        Object value = bind.value();
        String text = value instanceof byte[] bytes ? bytes.length + " bytes" : String.valueOf(value);
        return text.codePoints()
                .map(c -> Character.isISOControl(c) ? '\uFFFD' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
