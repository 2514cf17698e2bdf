package dev.rowan.migrate.catalog;

import org.jspecify.annotations.Nullable;

/**
 * The type of a column which is there.
 *
 * @param column the column's name
 * @param type the type, as PostgreSQL writes it
 * @param collation its collation's name when that is not the type's own, else null
 */
public record ColumnType(
        String column, String type, @Nullable String collation) implements Part {}
