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
}
