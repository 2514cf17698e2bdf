package dev.rowan.store;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.RowSet;
import dev.rowan.model.SortKey;
import dev.rowan.model.Term;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One level to be read. Begins at {@link #of(ResourceModel, List)}. With parents, the first value of each tuple is the key
 * of the parent it belongs to, before the outputs; a row with several parents comes once for each; distinct, limit and offset
 * hold for each parent.
 *
 * @param resource whose rows
 * @param answer rows, or only how many or whether
 * @param outputs the values of each tuple; at least one where rows are asked for
 * @param filter keeps the rows for which it is true; null keeps all
 * @param distinct of rows in which all of these are the same, null the same as null, only the first is read; none: all are
 * @param sort the order, most important first; without any the store's own
 * @param limit at most so many rows (for each parent, when there are parents); null for all
 * @param offset how many rows to leave out first
 * @param parents only rows related to these; null for any
 * @param lock how the rows are kept for this transaction
 * @param lockOrder by what they are locked one after the other, whatever their order in the answer; none: by their keys
 * @param waiting what happens where another transaction keeps them
 * @param timeLimit how long the store may take; null for as long as it likes
 */
public record ReadPlan(
        ResourceModel resource,
        Answer answer,
        List<Term> outputs,
        @Nullable Term filter,
        List<Term> distinct,
        List<SortKey> sort,
        @Nullable Long limit,
        long offset,
        @Nullable Parents parents,
        Lock lock,
        List<AttributeModel> lockOrder,
        Waiting waiting,
        @Nullable Duration timeLimit) {
    /** Makes the plan; lists are copied. */
    public ReadPlan {
        outputs = List.copyOf(outputs);
        distinct = List.copyOf(distinct);
        sort = List.copyOf(sort);
        lockOrder = List.copyOf(lockOrder);
    }

    /**
     * All rows of a resource.
     *
     * @param resource whose rows
     * @param outputs the values of each tuple
     * @return the plan
     */
    public static ReadPlan of(ResourceModel resource, List<Term> outputs) {
        return new ReadPlan(
                resource,
                Answer.ROWS,
                outputs,
                null,
                List.of(),
                List.of(),
                null,
                0,
                null,
                Lock.NONE,
                List.of(),
                Waiting.WAIT,
                null);
    }

    /**
     * The rows that this level finds, parents left aside.
     *
     * @return which ones
     */
    public RowSet rows() {
        return new RowSet(resource, filter, distinct, sort, limit, offset);
    }

    /**
     * Whether not all rows are left for which the filter is true.
     *
     * @return true where only some are distinct, or there is a limit or an offset
     */
    public boolean isCut() {
        return limit != null || offset > 0 || !distinct.isEmpty();
    }

    /**
     * The same level, asked for something else.
     *
     * @param asked rows, or only how many or whether
     * @return a new plan
     */
    public ReadPlan answering(Answer asked) {
        return new ReadPlan(
                resource, asked, outputs, filter, distinct, sort, limit, offset, parents, lock, lockOrder, waiting,
                timeLimit);
    }

    /**
     * The same level with other outputs.
     *
     * @param values the values of each tuple
     * @return a new plan
     */
    public ReadPlan reading(List<Term> values) {
        return new ReadPlan(
                resource, answer, values, filter, distinct, sort, limit, offset, parents, lock, lockOrder, waiting,
                timeLimit);
    }

    /**
     * The same level with another filter.
     *
     * @param condition keeps the rows for which it is true; null keeps all
     * @return a new plan
     */
    public ReadPlan where(@Nullable Term condition) {
        return new ReadPlan(
                resource, answer, outputs, condition, distinct, sort, limit, offset, parents, lock, lockOrder, waiting,
                timeLimit);
    }

    /**
     * The same level, only the first of rows that are alike.
     *
     * @param terms what is compared; none for all rows
     * @return a new plan
     */
    public ReadPlan distinctBy(List<Term> terms) {
        return new ReadPlan(
                resource, answer, outputs, filter, terms, sort, limit, offset, parents, lock, lockOrder, waiting,
                timeLimit);
    }

    /**
     * The same level in another order.
     *
     * @param order most important first
     * @return a new plan
     */
    public ReadPlan sorted(List<SortKey> order) {
        return new ReadPlan(
                resource, answer, outputs, filter, distinct, order, limit, offset, parents, lock, lockOrder, waiting,
                timeLimit);
    }

    /**
     * The same level with another limit and offset.
     *
     * @param most at most so many rows; null for all
     * @param skipped how many rows to leave out first
     * @return a new plan
     */
    public ReadPlan cut(@Nullable Long most, long skipped) {
        return new ReadPlan(
                resource, answer, outputs, filter, distinct, sort, most, skipped, parents, lock, lockOrder, waiting,
                timeLimit);
    }

    /**
     * The same level, of at most so many rows.
     *
     * @param most the limit, unless there is a lower one
     * @return a new plan
     */
    public ReadPlan atMost(long most) {
        return cut(limit == null ? (Long) most : (Long) Math.min(limit, most), offset);
    }

    /**
     * The same level for these parents.
     *
     * @param related the parents; null for none
     * @return a new plan
     */
    public ReadPlan of(@Nullable Parents related) {
        return new ReadPlan(
                resource, answer, outputs, filter, distinct, sort, limit, offset, related, lock, lockOrder, waiting,
                timeLimit);
    }

    /**
     * The same level, its rows locked.
     *
     * @param kept how
     * @return a new plan
     */
    public ReadPlan locked(Lock kept) {
        return new ReadPlan(
                resource, answer, outputs, filter, distinct, sort, limit, offset, parents, kept, lockOrder, waiting,
                timeLimit);
    }

    /**
     * The same level, its rows locked in the order in which others write them who do not know their keys.
     *
     * @param order an identity; text goes by code point
     * @return a new plan
     */
    public ReadPlan lockedBy(List<AttributeModel> order) {
        return new ReadPlan(
                resource, answer, outputs, filter, distinct, sort, limit, offset, parents, lock, order, waiting,
                timeLimit);
    }

    /**
     * The same level, with another way to meet the locks of others.
     *
     * @param wait what happens where a row is locked
     * @return a new plan
     */
    public ReadPlan waiting(Waiting wait) {
        return new ReadPlan(
                resource, answer, outputs, filter, distinct, sort, limit, offset, parents, lock, lockOrder, wait,
                timeLimit);
    }

    /**
     * The same level with another time limit.
     *
     * @param time how long the store may take; null for as long as it likes
     * @return a new plan
     */
    public ReadPlan within(@Nullable Duration time) {
        return new ReadPlan(
                resource, answer, outputs, filter, distinct, sort, limit, offset, parents, lock, lockOrder, waiting,
                time);
    }
}
