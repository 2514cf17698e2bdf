package dev.rowan.migrate.read;

import dev.rowan.migrate.catalog.Catalog;
import dev.rowan.migrate.catalog.CatalogColumn;
import dev.rowan.migrate.catalog.CatalogIndex;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.Extension;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads a schema in a handful of statements, however many tables it has. What it reads depends on the session's
 * {@code search_path}: two catalogs can be compared when they were read under the same one.
 */
public final class CatalogReader {
    private CatalogReader() {}

    /**
     * Reads a schema.
     *
     * @param connection used for reading only
     * @param schema the schema's name
     * @return what it holds
     * @throws SQLException when PostgreSQL refuses
     */
    public static Catalog read(Connection connection, String schema) throws SQLException {
        return read(connection, Map.of(schema, ""));
    }

    /**
     * Reads some schemas.
     *
     * @param connection used for reading only
     * @param called by the name of each schema, what catalogs call it; empty for the one that is brought to the model
     * @return what they hold
     * @throws SQLException when PostgreSQL refuses
     */
    public static Catalog read(Connection connection, Map<String, String> called) throws SQLException {
        List<CatalogTable> tables = new ArrayList<>();
        for (String schema : called.keySet()) {
            tables.addAll(tables(new Rows(connection, schema, called)));
        }
        return new Catalog(extensions(new Rows(connection, "", called)), tables);
    }

    private static List<CatalogTable> tables(Rows rows) throws SQLException {
        Map<String, List<CatalogColumn>> columns = Columns.read(rows);
        Constraints constraints = Constraints.read(rows);
        Map<String, List<CatalogIndex>> indexes = Indexes.read(rows);
        Trimmings trimmings = Trimmings.read(rows);
        List<CatalogTable> tables = new ArrayList<>();
        Map<String, String> relations = Relations.read(rows);
        relations.remove(Catalog.JOURNAL);
        relations.remove(Catalog.STATEMENTS);
        relations.forEach((name, kind) -> tables.add(new CatalogTable(
                rows.table(rows.schema(), name),
                kind,
                columns.getOrDefault(name, List.of()),
                constraints.keys().getOrDefault(name, List.of()),
                constraints.foreignKeys().getOrDefault(name, List.of()),
                constraints.checks().getOrDefault(name, List.of()),
                indexes.getOrDefault(name, List.of()),
                trimmings.options().getOrDefault(name, List.of()),
                trimmings.comments().getOrDefault(name, List.of()))));
        return tables;
    }

    private static List<Extension> extensions(Rows rows) throws SQLException {
        List<Extension> found = new ArrayList<>();
        rows.each(
                "select extname from pg_catalog.pg_extension where ?::text is not null order by extname collate \"C\"",
                row -> found.add(new Extension(row.getString("extname"))));
        return found;
    }
}
