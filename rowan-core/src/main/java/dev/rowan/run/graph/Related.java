package dev.rowan.run.graph;

import org.jspecify.annotations.Nullable;

/**
 * A row at the other end of a relationship.
 *
 * @param row a value for each attribute of the destination, by position
 * @param link a value for each attribute of the join, by position; null where there is none
 */
record Related(@Nullable Object[] row, @Nullable Object @Nullable [] link) {}
