package dev.rowan.migrate.catalog;

import java.util.List;

/**
 * An index that no constraint owns.
 *
 * @param name its name
 * @param columns the columns' names, or expressions, in order
 * @param traits what is unusual about it, in SQL's words; empty for a plain one
 */
public record CatalogIndex(String name, List<String> columns, List<String> traits) implements Part {
    /** Makes the index; the lists are copied. */
    public CatalogIndex {
        columns = List.copyOf(columns);
        traits = List.copyOf(traits);
    }

    /**
     * Whether it leads to every row by the columns' own order.
     *
     * @return false for partial, reordered, invalid ones and other kinds
     */
    public boolean plain() {
        return traits.isEmpty() || traits.equals(List.of("unique"));
    }
}
