package dev.rowan.model;

import java.util.List;
import java.util.Map;

/**
 * How a store that keeps tables lays out a resource, beyond what its rows are.
 *
 * @param columns of attributes of which something is known; of others nothing is
 * @param indexes beside those that keys and identities bring
 */
public record Layout(Map<AttributeModel, ColumnHistory> columns, List<IndexModel> indexes) {
    /** Nothing is said. */
    public static final Layout NONE = new Layout(Map.of(), List.of());

    /** Makes the layout; the map and the list are copied. */
    public Layout {
        columns = Map.copyOf(columns);
        indexes = List.copyOf(indexes);
    }

    /**
     * What is known of an attribute's column.
     *
     * @param attribute of the resource
     * @return its history, which may be empty
     */
    public ColumnHistory column(AttributeModel attribute) {
        return columns.getOrDefault(attribute, ColumnHistory.NONE);
    }
}
