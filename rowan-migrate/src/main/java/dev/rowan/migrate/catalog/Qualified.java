package dev.rowan.migrate.catalog;

/**
 * Tables as catalogs call them: those of the schema that is brought to the model by their names, others with their schema and
 * a dot before it. A dot at the beginning says that all behind it is the name.
 */
public final class Qualified {
    private Qualified() {}

    /**
     * What a table is called.
     *
     * @param schema the name of its schema; empty for the one that is brought to the model
     * @param name its name there
     * @return such as {@code users}, or {@code sales.users}
     */
    public static String of(String schema, String name) {
        return schema.isEmpty() && name.indexOf('.') < 0 ? name : schema + "." + name;
    }

    /**
     * The schema of a table.
     *
     * @param table what it is called
     * @return empty for the one that is brought to the model
     */
    public static String schema(String table) {
        return table.substring(0, Math.max(0, table.indexOf('.')));
    }

    /**
     * The name of a table in its schema.
     *
     * @param table what it is called
     * @return such as {@code users}
     */
    public static String name(String table) {
        return table.substring(table.indexOf('.') + 1);
    }
}
