package dev.rowan.migrate.catalog;

import java.util.List;

/**
 * An index that no constraint owns.
 *
 * @param name its name
 * @param columns the columns' names, or expressions, in order
 * @param reads every column that it depends on
 * @param traits what is unusual about it, in SQL's words; empty for a plain one
 * @param definition all of it, as it stands behind the table's name where it is made
 */
public record CatalogIndex(
        String name, List<String> columns, List<String> reads, List<String> traits, String definition) implements Part {
    /** The trait of one in which no two rows are alike. */
    public static final String UNIQUE = "unique";
    /** The trait of one that is ordered otherwise than its columns are. */
    public static final String REORDERED = "in another order";

    /** Makes the index; the lists are copied. */
    public CatalogIndex {
        columns = List.copyOf(columns);
        reads = List.copyOf(reads);
        traits = List.copyOf(traits);
    }

    /**
     * Whether it leads to every row by the values of its columns.
     *
     * @return false for partial and invalid ones, and for other kinds
     */
    public boolean plain() {
        return traits.stream().allMatch(trait -> trait.equals(UNIQUE) || trait.equals(REORDERED));
    }

    /**
     * Whether it keeps rows apart.
     *
     * @return true when no two rows are alike in it
     */
    public boolean unique() {
        return traits.contains(UNIQUE);
    }

    /**
     * Whether another is the same but for its name.
     *
     * @param other another index
     * @return true when it does the same
     */
    public boolean alike(CatalogIndex other) {
        return columns.equals(other.columns) && traits.equals(other.traits) && definition.equals(other.definition);
    }
}
