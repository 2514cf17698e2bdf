package dev.rowan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way by which a store finds rows, or reads them in an order.
 *
 * @param resource the simple name of the resource
 * @param name the Java field's name
 * @param keys at least one, most important first; each speaks of its row alone
 * @param including what else is read off it without looking at the row
 * @param where the rows that it leads to; null for all
 * @param method such as {@code btree} or {@code gin}
 * @param operators the class of operators that it serves; empty for the usual one
 * @param stored what the store calls it
 */
public record IndexModel(
        String resource,
        String name,
        List<SortKey> keys,
        List<AttributeModel> including,
        @Nullable Term where,
        String method,
        String operators,
        StoredName stored) {
    /** The method that finds equal values and ranges, and knows an order. */
    public static final String TREE = "btree";

    /** Makes the model; the lists are copied. */
    public IndexModel {
        keys = List.copyOf(keys);
        including = List.copyOf(including);
    }
}
