package dev.rowan.planning;

import dev.rowan.intake.WriteDraft;
import dev.rowan.store.LinkMode;
import dev.rowan.store.WriteStep;
import java.util.List;
import java.util.Optional;

/**
 * The steps of one write, in order.
 *
 * @param draft what is written
 * @param own the step that writes the row itself; empty when nothing of it changes
 * @param links the steps that manage relationships, those with nothing to do left out
 */
public record WritePlan(WriteDraft draft, Optional<WriteStep> own, List<LinkPlan> links) {
    /**
     * Whether there is nothing to be written.
     *
     * @return true without any step
     */
    public boolean empty() {
        return own.isEmpty() && links.isEmpty();
    }

    /**
     * Whether it is one statement, which needs no transaction around it.
     *
     * @return true for one row, or one append or removal of rows that are named by key
     */
    public boolean single() {
        if (own.isPresent()) {
            return links.isEmpty();
        }
        return links.size() == 1
                && links.get(0).draft().mode() != LinkMode.APPEND_AND_REMOVE
                && links.get(0).lookups().isEmpty();
    }
}
