package dev.rowan.tasks.doctor.patient;

import dev.rowan.postgres.schema.Quoted;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Asks one schema of a database.
 *
 * @param connection in a transaction that changes nothing
 * @param schema where the tables are
 */
public record Questions(Connection connection, String schema) {
    /** Words that SQL itself uses, among those that name things. */
    private static final Set<String> RESERVED = Set.of(
            "all",
            "analyse",
            "analyze",
            "and",
            "any",
            "array",
            "as",
            "asc",
            "authorization",
            "binary",
            "both",
            "case",
            "cast",
            "check",
            "collate",
            "column",
            "constraint",
            "create",
            "cross",
            "default",
            "desc",
            "distinct",
            "do",
            "else",
            "end",
            "except",
            "false",
            "fetch",
            "for",
            "foreign",
            "freeze",
            "from",
            "full",
            "grant",
            "group",
            "having",
            "in",
            "inner",
            "into",
            "is",
            "join",
            "leading",
            "left",
            "like",
            "limit",
            "natural",
            "not",
            "null",
            "offset",
            "on",
            "only",
            "or",
            "order",
            "outer",
            "placing",
            "primary",
            "references",
            "returning",
            "right",
            "select",
            "similar",
            "some",
            "symmetric",
            "table",
            "then",
            "to",
            "trailing",
            "true",
            "union",
            "unique",
            "user",
            "using",
            "variadic",
            "verbose",
            "when",
            "where",
            "window",
            "with");

    /**
     * Reads one row.
     *
     * @param <T> what is made of it
     */
    @FunctionalInterface
    public interface Reading<T> {
        /**
         * Reads it.
         *
         * @param row where the reading stands
         * @return what is made of it
         * @throws SQLException when a column is another
         */
        T read(ResultSet row) throws SQLException;
    }

    /**
     * Asks about the schema, whose name goes where the one question mark is.
     *
     * @param sql the question
     * @param reading reads one row
     * @param <T> what is made of it
     * @return all rows
     * @throws SQLException when the database refuses
     */
    public <T> List<T> catalog(String sql, Reading<T> reading) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, schema);
            return rows(statement, reading);
        }
    }

    /**
     * Asks.
     *
     * @param sql the question
     * @param reading reads one row
     * @param <T> what is made of it
     * @return all rows
     * @throws SQLException when the database refuses
     */
    public <T> List<T> all(String sql, Reading<T> reading) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return rows(statement, reading);
        }
    }

    /**
     * Asks whether something is so.
     *
     * @param condition such as {@code exists (…)}
     * @return the answer
     * @throws SQLException when the database refuses
     */
    public boolean holds(String condition) throws SQLException {
        return all("select " + condition, row -> row.getBoolean(1)).get(0);
    }

    private static <T> List<T> rows(PreparedStatement statement, Reading<T> reading) throws SQLException {
        List<T> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(reading.read(rows));
            }
        }
        return found;
    }

    /**
     * A table with its schema, as SQL writes it.
     *
     * @param name the table's
     * @return in quotes
     */
    public String table(String name) {
        return Quoted.name(schema) + "." + Quoted.name(name);
    }

    /**
     * A name as a person would write it in SQL.
     *
     * @param name any
     * @return in quotes only where it needs them
     */
    public static String plain(String name) {
        boolean simple = name.matches("[a-z_][a-z0-9_]*") && !RESERVED.contains(name.toLowerCase(Locale.ROOT));
        return simple ? name : Quoted.name(name);
    }

    /**
     * Names as a person would write them in SQL.
     *
     * @param names any
     * @return with commas between them
     */
    public static String plain(List<String> names) {
        return String.join(", ", names.stream().map(Questions::plain).toList());
    }
}
