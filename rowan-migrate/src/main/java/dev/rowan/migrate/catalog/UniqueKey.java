package dev.rowan.migrate.catalog;

import java.util.List;
import java.util.Set;

/**
 * A primary key or a unique constraint.
 *
 * @param name its name
 * @param primary whether it is the primary key
 * @param columns the columns' names, in order
 * @param traits what is unusual about it, in SQL's words; empty for a plain one
 */
public record UniqueKey(String name, boolean primary, List<String> columns, List<String> traits) implements Part {
    /** Makes the key; the lists are copied. */
    public UniqueKey {
        columns = List.copyOf(columns);
        traits = List.copyOf(traits);
    }

    /**
     * Whether it is over the same columns, in any order.
     *
     * @param others the columns' names
     * @return true when it is
     */
    public boolean over(List<String> others) {
        return Set.copyOf(columns).equals(Set.copyOf(others));
    }
}
