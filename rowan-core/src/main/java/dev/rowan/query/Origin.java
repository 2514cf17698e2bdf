package dev.rowan.query;

import dev.rowan.expression.Field;
import dev.rowan.row.Reference;

/**
 * One row from which a relationship leads on.
 *
 * @param relationship of the row's resource
 * @param row a row, or its key
 */
public record Origin(Field<?, ?> relationship, Reference<?> row) {
    @Override
    public String toString() {
        return relationship + " of " + row.key();
    }
}
