package dev.rowan.relationship;

import dev.rowan.query.Origin;
import dev.rowan.query.Query;
import dev.rowan.row.Reference;
import dev.rowan.row.Row;
import java.util.List;

/**
 * Leads to any number of rows.
 *
 * @param <R> the resource that declares it
 * @param <D> the resource that it leads to
 */
public interface ToMany<R, D> extends Relationship<R, D, List<Row<D>>> {
    /**
     * The related rows of one row, to be narrowed, ordered, counted, walked in pages or streamed like those of any query. Each
     * comes once, and does not know what its join row holds.
     *
     * @param row a row, or its key
     * @return the query, by the primary read action
     */
    default Query<D> of(Reference<? extends R> row) {
        return Query.of(destination(), new Origin(this, row));
    }
}
