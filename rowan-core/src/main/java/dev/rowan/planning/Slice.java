package dev.rowan.planning;

import dev.rowan.model.Term;
import dev.rowan.store.ReadPlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param order of the list, or the reverse of it
 * @param between keeps the rows for which it is true; null keeps all
 * @param limit at most so many rows
 * @param offset how many rows to leave out first
 */
public record Slice(Keyset order, @Nullable Term between, long limit, long offset) {
    /**
     * The part of the list that a tree reads. Where the list itself is cut, only the rows that are left are asked.
     *
     * @param list reads the list
     * @return reads the part
     */
    public ReadTree of(ReadTree list) {
        ReadPlan plan = list.plan();
        Term filter = plan.isCut() ? new Term.Among(plan.rows()) : plan.filter();
        ReadPlan part = plan.where(Reads.both(filter, between))
                .distinctBy(List.of())
                .sorted(order.order())
                .cut(limit, offset);
        return new ReadTree(part, list.branches());
    }
}
