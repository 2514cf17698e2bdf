package dev.rowan.migrate.catalog;

import dev.rowan.migrate.catalog.CatalogColumn.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Who makes the values of a column which is there.
 *
 * @param column the column's name
 * @param origin who
 * @param expression what they are computed from, or null
 */
public record ColumnOrigin(
        String column, Origin origin, @Nullable String expression) implements Part {}
