package dev.rowan.changeset;

import dev.rowan.row.Row;
import java.util.List;

/**
 * What came of a bulk write, counted by input or by row of the query.
 *
 * @param created new rows
 * @param updated rows that were there, and were changed
 * @param unchanged rows of which nothing had to be changed
 * @param skipped rows that were there, and that an upsert left as they are
 * @param destroyed rows that are gone, or archived
 * @param refused inputs that were left out, where that was asked for
 * @param problems those inputs in their order; of the first ones only where there are many, see {@link Bulk#collecting()}
 * @param rows what was written, in the order of the inputs; empty unless asked for
 * @param <R> the resource
 */
public record BulkResult<R>(
        long created,
        long updated,
        long unchanged,
        long skipped,
        long destroyed,
        long refused,
        List<RefusedInput> problems,
        List<Row<R>> rows) {
    /** Makes the answer; lists are copied. */
    public BulkResult {
        problems = List.copyOf(problems);
        rows = List.copyOf(rows);
    }
}
