package dev.rowan.migrate.place;

import dev.rowan.migrate.ddl.DdlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Runs one statement as it is written. */
public final class Executing {
    private Executing() {}

    /**
     * Runs a statement.
     *
     * @param connection runs it
     * @param ddl the statement
     * @return whether it answered with rows
     * @throws SQLException when PostgreSQL refuses
     */
    public static boolean run(Connection connection, DdlStatement ddl) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            return statement.execute(ddl.sql());
        }
    }
}
