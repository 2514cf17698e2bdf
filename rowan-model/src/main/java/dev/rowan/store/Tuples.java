package dev.rowan.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows as a store returns them: one array each, values in the order of the plan's outputs, canonical, null for null.
 *
 * @param rows the arrays; whoever reads them leaves them alone
 */
public record Tuples(List<@Nullable Object[]> rows) {
    /** No rows. */
    public static final Tuples NONE = new Tuples(List.of());

    /**
     * How many rows there are.
     *
     * @return from 0
     */
    public int size() {
        return rows.size();
    }
}
