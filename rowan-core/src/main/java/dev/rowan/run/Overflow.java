package dev.rowan.run;

import dev.rowan.planning.ReadTree;
import dev.rowan.shape.Shortened.Rest;
import dev.rowan.store.Tuples;
import dev.rowan.type.MatchKey;
import dev.rowan.type.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A level without the rows after each parent's limit, of which one is read to know that it is there.
 *
 * @param tuples those within the limit
 * @param parents the keys of parents that have more
 * @param others what is known of all other parents
 */
record Overflow(Tuples tuples, Set<Object> parents, Rest others) {
    /** Tuples begin with their parent's key; those of one parent come in the order that its limit is about. */
    static Overflow of(ReadTree.Branch branch, Tuples all) {
        Long most = branch.nested().draft().limit();
        if (most == null || !branch.looksFurther()) {
            return new Overflow(all, Set.of(), most == null ? Rest.NONE : Rest.UNKNOWN);
        }
        ValueType type = branch.nested().relationship().sourceKey().type();
        Map<Object, Long> counts = new HashMap<>();
        Set<Object> parents = new HashSet<>();
        List<@Nullable Object[]> within = new ArrayList<>(all.size());
        for (@Nullable Object[] tuple : all.rows()) {
            Object key = tuple[0];
            if (key == null || counts.merge(MatchKey.of(type, key), 1L, Long::sum) <= most) {
                within.add(tuple);
            } else {
                parents.add(MatchKey.of(type, key));
            }
        }
        return new Overflow(new Tuples(within), parents, Rest.NONE);
    }

    Rest rest(Object parent) {
        return parents.contains(parent) ? Rest.SOME : others;
    }
}
