package dev.rowan.migrate.catalog;

/**
 * How a table is kept, where that is not the usual way.
 *
 * @param name such as {@code fillfactor}, or {@link #UNLOGGED}
 * @param value such as {@code 80}
 */
public record TableOption(String name, String value) implements Part {
    /** A crash empties the table. */
    public static final TableOption UNLOGGED = new TableOption("unlogged", "true");

    private static final String PARTITION = "partition by";

    /**
     * The table is in parts.
     *
     * @param by such as {@code RANGE (created_at)}
     * @return the option
     */
    public static TableOption partitioned(String by) {
        return new TableOption(PARTITION, by);
    }

    /**
     * Whether it says by what the table is in parts.
     *
     * @return true then
     */
    public boolean partitions() {
        return name.equals(PARTITION);
    }
}
