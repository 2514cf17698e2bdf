package dev.rowan.migrate.catalog;

import java.util.List;

/**
 * A schema that others made.
 *
 * @param schema its name
 * @param catalog its tables, and what stands at a table's name
 * @param types the enums and domains of its database
 * @param beyond what else is there
 */
public record Existing(String schema, Catalog catalog, List<NativeType> types, List<Beyond> beyond) {
    /** Makes the schema; the lists are copied. */
    public Existing {
        types = List.copyOf(types);
        beyond = List.copyOf(beyond);
    }
}
