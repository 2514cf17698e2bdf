package dev.rowan.expression;

import org.jspecify.annotations.Nullable;

/** Something that an action does with what is written, in the order in which it was declared. */
public interface ActionStep {
    /**
     * For which rows it is done.
     *
     * @return a condition on the row as it would be; null for every row
     */
    @Nullable Condition<?> where();
}
