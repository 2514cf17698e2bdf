package dev.rowan.migrate.sync;

import dev.rowan.migrate.catalog.Catalog;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.difference.Difference.Missing;
import dev.rowan.migrate.difference.Differences;
import dev.rowan.postgres.schema.Quoted;
import dev.rowan.problem.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/** Lets PostgreSQL say a draft in its own words: makes it in an empty schema, reads it back, and undoes it all. */
final class Scratch {
    private Scratch() {}

    static Catalog normalised(Connection connection, Target target, Catalog draft) throws SQLException {
        return Whole.undone(connection, () -> {
            Catalog made = made(connection, target, draft);
            return new Catalog(draft.extensions(), inOrderOf(draft, made));
        });
    }

    private static Catalog made(Connection connection, Target target, Catalog draft) throws SQLException {
        String schema = "rowan_" + UUID.randomUUID();
        try (Statement statement = connection.createStatement()) {
            statement.execute("create schema " + Quoted.name(schema));
        }
        target.enter(connection, schema);
        make(connection, draft);
        return target.read(connection, schema);
    }

    private static void make(Connection connection, Catalog draft) throws SQLException {
        Catalog empty = new Catalog(draft.extensions(), List.of());
        List<Missing> everything =
                Differences.of(draft, empty).stream().map(Missing.class::cast).toList();
        try {
            Applying.run(connection, everything);
        } catch (SQLException failure) {
            throw new StoreException("the model cannot become tables: " + Said.by(failure), failure);
        }
    }

    private static List<CatalogTable> inOrderOf(Catalog draft, Catalog made) {
        return draft.tables().stream()
                .flatMap(table -> made.table(table.name()).stream())
                .toList();
    }
}
