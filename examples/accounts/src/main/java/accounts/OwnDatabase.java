package accounts;

import dev.rowan.Rowan;
import dev.rowan.model.ResourceModel;
import dev.rowan.postgres.Postgres;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Keeps the demo away from tables of the same names that somebody else made. */
final class OwnDatabase {
    private static final String FOUND = """
            select c.relname from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
             where n.nspname = current_schema() and c.relname = any (?)""";

    private OwnDatabase() {}

    /** Either none of the demo's tables is there, or all are, since an earlier demo made them; else what to do. */
    static Optional<String> findObjection(Rowan rowan) {
        List<String> ours = rowan.models().stream().map(ResourceModel::table).toList();
        TreeSet<String> found = rowan.unwrap(Postgres.class).connection(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(FOUND)) {
                statement.setArray(1, connection.createArrayOf("text", ours.toArray()));
                TreeSet<String> names = new TreeSet<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        names.add(rows.getString(1));
                    }
                }
                return names;
            }
        });
        if (found.isEmpty() || found.size() == ours.size()) {
            return Optional.empty();
        }
        return Optional.of("This database has " + String.join(", ", found)
                + " already, which no demo made, and nothing was changed there. Give the demo a database of its own:"
                + " createdb rowan_demo; or a schema: --url 'jdbc:postgresql://…?currentSchema=demo'.");
    }
}
