package dev.rowan.intake;

import dev.rowan.model.ActionModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.SortKey;
import dev.rowan.model.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query with everything resolved.
 *
 * @param resource whose rows
 * @param action the read action
 * @param filter keeps the rows for which it is true; null keeps all
 * @param sort most important first
 * @param limit at most so many rows, or for each parent; null for all
 * @param offset how many rows to leave out first
 * @param loads related rows to be read along
 * @param computed computed fields to be read along
 * @param ways what else is said of the rows
 */
public record ReadDraft(
        ResourceModel resource,
        ActionModel action,
        @Nullable Term filter,
        List<SortKey> sort,
        @Nullable Long limit,
        long offset,
        List<LoadDraft> loads,
        List<ComputedDraft> computed,
        ReadWays ways) {
    /**
     * Only rows for which something is true, too.
     *
     * @param condition about the rows, as a level below parents speaks of them; null for all
     * @return another draft
     */
    public ReadDraft keeping(@Nullable Term condition) {
        if (condition == null) {
            return this;
        }
        Term both = filter == null ? condition : new Term.And(List.of(filter, condition));
        return new ReadDraft(resource, action, both, sort, limit, offset, loads, computed, ways);
    }

    /**
     * The same rows, with other rows beside them.
     *
     * @param others to be read along
     * @return another draft
     */
    public ReadDraft loading(List<LoadDraft> others) {
        return new ReadDraft(resource, action, filter, sort, limit, offset, others, computed, ways);
    }
}
