package accounts.machine;

import dev.rowan.Rowan;
import dev.rowan.postgres.Postgres;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The tables as plain JDBC sees them, without anything of Rowan's reading. */
final class PlainSql {
    private static final String MEMBERSHIPS = """
            select g.name || '/' || u.handle
              from user_groups j join groups g on g.id = j.group_id join users u on u.id = j.user_id
             where g.name = any (?) and u.handle = any (?)""";

    private PlainSql() {}

    static NavigableSet<String> memberships(Rowan rowan, Collection<String> groups, Collection<String> logins) {
        return rowan.unwrap(Postgres.class).connection(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(MEMBERSHIPS)) {
                statement.setArray(1, connection.createArrayOf("text", groups.toArray()));
                statement.setArray(2, connection.createArrayOf("text", logins.toArray()));
                NavigableSet<String> found = new TreeSet<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        found.add(rows.getString(1));
                    }
                }
                return found;
            }
        });
    }
}
