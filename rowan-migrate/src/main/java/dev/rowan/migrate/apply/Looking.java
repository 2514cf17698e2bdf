package dev.rowan.migrate.apply;

import dev.rowan.migrate.place.Target;
import dev.rowan.migrate.place.Whole;
import dev.rowan.migrate.place.Whole.Work;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Looks at a database as a file will find it, and changes nothing.
 *
 * @param connection that commits each statement
 * @param target where Rowan's own files work; others find their names as the session does
 */
record Looking(Connection connection, Target target) {
    <T> T as(Script script, Work<T> work) throws SQLException {
        return Whole.run(
                connection,
                () -> Whole.undone(connection, () -> {
                    if (script.generated()) {
                        target.settle(connection);
                        target.enter(connection, target.schema());
                    }
                    try (Statement statement = connection.createStatement()) {
                        statement.execute("set transaction read only");
                    }
                    return work.run();
                }));
    }
}
