package dev.rowan.migrate.catalog;

import org.jspecify.annotations.Nullable;

/**
 * Words beside a table or a column.
 *
 * @param column the column's name, or null for the table itself
 * @param words what they say
 */
public record Comment(@Nullable String column, String words) implements Part {
    /**
     * Whether another says something of the same.
     *
     * @param other another comment of the same table
     * @return true when it does
     */
    public boolean besideTheSame(Comment other) {
        return column == null ? other.column == null : column.equals(other.column);
    }
}
