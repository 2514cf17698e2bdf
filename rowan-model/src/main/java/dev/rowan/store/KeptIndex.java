package dev.rowan.store;

import java.util.List;

/**
 * An index that a store keeps.
 *
 * @param name its name
 * @param columns what it is ordered by, most important first; an empty text for what is no plain column
 * @param language by which language its first column is ordered, as a BCP 47 tag where it has one; empty for the column's own order
 * @param partial whether it leaves rows out
 */
public record KeptIndex(String name, List<String> columns, String language, boolean partial) {
    /** Makes the value; the columns are copied. */
    public KeptIndex {
        columns = List.copyOf(columns);
    }

    /**
     * Whether rows are found, or come in order, by a key.
     *
     * @param key what is asked for
     * @return true when it begins with it and leaves no rows out
     */
    public boolean serves(IndexKey key) {
        return !partial
                && language.equals(key.language())
                && columns.get(0).equals(key.attribute().column());
    }
}
