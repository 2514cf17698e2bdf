package dev.rowan.migrate.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A column.
 *
 * @param name its name
 * @param type its type, as PostgreSQL writes it
 * @param collation its collation's name when that is not the type's own, else null
 * @param required whether it is not null
 * @param origin who makes its values
 * @param fallback the default value, or what it is computed from, in SQL; or null
 */
public record CatalogColumn(
        String name,
        String type,
        @Nullable String collation,
        boolean required,
        Origin origin,
        @Nullable String fallback)
        implements Part {
    /** Who makes a column's values. */
    public enum Origin {
        /** Whoever writes the row, else the default. */
        GIVEN,
        /** A counter, unless the writer gives one. */
        COUNTED,
        /** A counter, whatever the writer gives. */
        ALWAYS_COUNTED,
        /** An expression over the row. */
        COMPUTED
    }

    /**
     * Whether a row can be written without naming the column.
     *
     * @return false when it must be given
     */
    public boolean omissible() {
        return !required || fallback != null || origin != Origin.GIVEN;
    }

    /**
     * Whether a counter makes its values unless the writer gives one: that of the column, or a sequence of its own.
     *
     * @return true for identities and serial columns
     */
    public boolean counted() {
        return origin == Origin.COUNTED || (fallback != null && fallback.startsWith("nextval("));
    }
}
