package dev.rowan.planning;

import dev.rowan.shape.Nested;
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
    public record Branch(Nested nested, ReadTree tree) {}
}
