package dev.rowan.run.graph;

import org.jspecify.annotations.Nullable;

/** A row at the other end of a relationship. */
final class Related {
    private final @Nullable Object[] row;
    private final @Nullable Object @Nullable [] link;

    Related(@Nullable Object[] row, @Nullable Object @Nullable [] link) {
        this.row = row;
        this.link = link;
    }

    /** A value for each attribute of the destination, by position. */
    @Nullable Object[] row() {
        return row;
    }

    /** A value for each attribute of the join, by position; null where there is none. */
    @Nullable Object @Nullable [] link() {
        return link;
    }
}
