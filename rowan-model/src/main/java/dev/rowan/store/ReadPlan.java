package dev.rowan.store;

import dev.rowan.model.ResourceModel;
import dev.rowan.model.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One level to be read. With parents, the first value of each tuple is the key of the parent it belongs to, before the
 * outputs; a row with several parents comes once for each; limit and offset hold for each parent.
 *
 * @param resource whose rows
 * @param answer rows, or only how many or whether
 * @param outputs the values of each tuple; at least one where rows are asked for
 * @param filter keeps the rows for which it is true; null keeps all
 * @param sort the order, most important first; without any the store's own
 * @param limit at most so many rows (for each parent, when there are parents); null for all
 * @param offset how many rows to leave out first
 * @param parents only rows related to these; null for any
 * @param lock how the rows are kept for this transaction
 */
public record ReadPlan(
        ResourceModel resource,
        Answer answer,
        List<Term> outputs,
        @Nullable Term filter,
        List<SortKey> sort,
        @Nullable Long limit,
        long offset,
        @Nullable Parents parents,
        Lock lock) {
    /** Makes the plan; lists are copied. */
    public ReadPlan {
        outputs = List.copyOf(outputs);
        sort = List.copyOf(sort);
    }

    /**
     * The same level, of at most so many rows.
     *
     * @param most the limit, unless there is a lower one
     * @return a new plan
     */
    public ReadPlan atMost(long most) {
        Long lower = limit == null ? most : Math.min(limit, most);
        return new ReadPlan(resource, answer, outputs, filter, sort, lower, offset, parents, lock);
    }

    /**
     * The same level, its rows locked.
     *
     * @param kept how
     * @return a new plan
     */
    public ReadPlan locked(Lock kept) {
        return new ReadPlan(resource, answer, outputs, filter, sort, limit, offset, parents, kept);
    }

    /**
     * The same level for these parents.
     *
     * @param related the parents
     * @return a new plan
     */
    public ReadPlan of(Parents related) {
        return new ReadPlan(resource, answer, outputs, filter, sort, limit, offset, related, lock);
    }
}
