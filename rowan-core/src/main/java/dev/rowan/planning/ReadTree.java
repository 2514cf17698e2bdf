package dev.rowan.planning;

import dev.rowan.shape.Nested;
import dev.rowan.store.Lock;
import dev.rowan.store.ReadPlan;
import java.time.Duration;
import java.util.List;

/**
 * A level to be read, and the levels beside it.
 *
 * @param plan this level, without parents
 * @param branches the further levels
 */
public record ReadTree(ReadPlan plan, List<Branch> branches) {
    /**
     * The same tree, of at most so many rows; in which order does not matter to who asks.
     *
     * @param most the limit, unless there is a lower one
     * @return another tree
     */
    public ReadTree atMost(long most) {
        return new ReadTree(plan.atMost(most), branches);
    }

    /**
     * The same tree, of one row more than its limit allows, unless that would lock it.
     *
     * @return another tree
     */
    ReadTree further() {
        Long most = plan.limit();
        return most == null || most == Long.MAX_VALUE || !looksFurther()
                ? this
                : new ReadTree(plan.cut(most + 1, plan.offset()), branches);
    }

    private boolean looksFurther() {
        return plan.lock() == Lock.NONE;
    }

    /**
     * The same tree, each level in so much time, unless it has a limit of its own.
     *
     * @param time for each level
     * @return another tree
     */
    public ReadTree within(Duration time) {
        ReadPlan own = plan.timeLimit() == null ? plan.within(time) : plan;
        return new ReadTree(
                own,
                branches.stream()
                        .map(each -> new Branch(each.nested(), each.tree().within(time)))
                        .toList());
    }

    /**
     * A further level.
     *
     * @param nested how it hangs on the level above
     * @param tree the level and those beside it
     */
    public record Branch(Nested nested, ReadTree tree) {
        /**
         * Whether one row after the limit is read along, so that it is known whether there are more.
         *
         * @return false where it would be locked, too
         */
        public boolean looksFurther() {
            return tree.looksFurther();
        }
    }
}
