package dev.rowan.migrate.place;

import dev.rowan.migrate.catalog.Catalog;
import dev.rowan.migrate.read.CatalogReader;
import dev.rowan.postgres.schema.Quoted;
import dev.rowan.problem.StoreException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The schema that is brought to the model, and the settings of the session meanwhile: statements name no schema, and what
 * PostgreSQL writes depends on the session.
 *
 * @param schema the schema's name
 * @param before the settings as they were
 * @param others the schemas beside it in which tables are, or were
 */
public record Target(String schema, Map<String, String> before, Set<String> others) {
    /** Makes the target; the settings are copied. */
    public Target {
        before = Map.copyOf(before);
        others = Set.copyOf(others);
    }

    private static final String PATH = "search_path";

    private static final Map<String, String> SETTINGS = Map.of(
            "timezone", "UTC",
            "datestyle", "ISO, YMD",
            "bytea_output", "hex",
            "standard_conforming_strings", "on");

    /** Types, functions and classes of operators that extensions bring are named without a schema. */
    private static final String EXTENSIONS = "select string_agg(distinct quote_ident(n.nspname), ', ')"
            + " from pg_catalog.pg_extension e join pg_catalog.pg_namespace n on n.oid = e.extnamespace"
            + " where n.nspname <> 'pg_catalog'";

    /**
     * The current schema of a connection.
     *
     * @param connection any
     * @return the target
     * @throws SQLException when PostgreSQL refuses
     * @throws StoreException when the search path names no schema that is there
     */
    public static Target of(Connection connection) throws SQLException {
        String schema = ask(connection, "select pg_catalog.current_schema()");
        if (schema == null) {
            throw new StoreException(
                    "the database has no schema to make tables in: the search path names none that is there;"
                            + " create one, or add currentSchema=… to the database's URL",
                    null);
        }
        Map<String, String> before = new LinkedHashMap<>();
        before.put(PATH, current(connection, PATH));
        for (String setting : SETTINGS.keySet()) {
            before.put(setting, current(connection, setting));
        }
        return new Target(schema, before, Set.of());
    }

    /**
     * The same target, with schemas beside it.
     *
     * @param schemas in which tables are, or were
     * @return another target
     */
    public Target beside(Set<String> schemas) {
        return new Target(schema, before, schemas);
    }

    /**
     * Reads the schema, and those beside it.
     *
     * @param connection in a transaction
     * @return what they hold
     * @throws SQLException when PostgreSQL refuses
     */
    public Catalog read(Connection connection) throws SQLException {
        Map<String, String> called = new LinkedHashMap<>();
        called.put(schema, "");
        new TreeSet<>(others).forEach(each -> called.putIfAbsent(each, each));
        return read(connection, called);
    }

    /**
     * Makes the session's settings the ones in which catalogs are written, until the transaction ends; without one, until
     * they are put back.
     *
     * @param connection for one job alone
     * @throws SQLException when PostgreSQL refuses
     */
    public void settle(Connection connection) throws SQLException {
        for (Map.Entry<String, String> setting : SETTINGS.entrySet()) {
            set(connection, setting.getKey(), setting.getValue());
        }
    }

    /**
     * From now on statements work in a schema. Temporary tables come last, so that none is taken for a real one.
     *
     * @param connection for one job alone
     * @param here the schema's name
     * @throws SQLException when PostgreSQL refuses
     */
    public void enter(Connection connection, String here) throws SQLException {
        String extensions = ask(connection, EXTENSIONS);
        String also = extensions == null ? "" : ", " + extensions;
        String types = here.equals(schema) ? "" : ", " + Quoted.name(schema);
        set(connection, PATH, Quoted.name(here) + also + types + ", pg_temp");
    }

    /**
     * Reads schemas. Every one is read with the same path, so that PostgreSQL writes all in the same words.
     *
     * @param connection in a transaction
     * @param called by the name of each, what catalogs call it
     * @return what they hold
     * @throws SQLException when PostgreSQL refuses
     */
    Catalog read(Connection connection, Map<String, String> called) throws SQLException {
        String extensions = ask(connection, EXTENSIONS);
        set(connection, PATH, extensions == null ? "pg_catalog" : extensions);
        return CatalogReader.read(connection, called);
    }

    /**
     * Puts the settings back, for a transaction that goes on.
     *
     * @param connection in a transaction
     * @throws SQLException when PostgreSQL refuses
     */
    public void leave(Connection connection) throws SQLException {
        for (Map.Entry<String, String> setting : before.entrySet()) {
            set(connection, setting.getKey(), setting.getValue());
        }
    }

    private static String current(Connection connection, String setting) throws SQLException {
        String value = ask(connection, "select pg_catalog.current_setting('" + setting + "')");
        return value == null ? "" : value;
    }

    private static void set(Connection connection, String setting, String value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select pg_catalog.set_config(?, ?, ?)")) {
            statement.setString(1, setting);
            statement.setString(2, value);
            statement.setBoolean(3, !connection.getAutoCommit());
            statement.execute();
        }
    }

    private static @Nullable String ask(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet found = statement.executeQuery()) {
            return found.next() ? found.getString(1) : null;
        }
    }
}
