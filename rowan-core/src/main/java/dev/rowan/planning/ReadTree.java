package dev.rowan.planning;

import dev.rowan.shape.Nested;
import dev.rowan.store.ReadPlan;
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
     * A further level.
     *
     * @param nested how it hangs on the level above
     * @param tree the level and those beside it
     */
    public record Branch(Nested nested, ReadTree tree) {}
}
