package dev.rowan.shape;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares rows and what was loaded along. Rows are shared, so each two are compared once; and without calls of itself, since
 * chains may be longer than a thread's stack. Mutable, for one comparison.
 */
final class Sameness {
    private record Two(ArrayRow<?> left, ArrayRow<?> right) {}

    private final Deque<Two> open = new ArrayDeque<>();
    private final IdentityHashMap<ArrayRow<?>, Set<ArrayRow<?>>> known = new IdentityHashMap<>();

    static boolean of(ArrayRow<?> left, ArrayRow<?> right) {
        Sameness sameness = new Sameness();
        boolean same = sameness.own(left, right) && sameness.related(left, right);
        while (same && !sameness.open.isEmpty()) {
            Two two = sameness.open.pop();
            same = sameness.own(two.left, two.right) && sameness.related(two.left, two.right);
        }
        return same;
    }

    private boolean own(ArrayRow<?> left, ArrayRow<?> right) {
        Layout one = left.layout();
        Layout other = right.layout();
        int own = one.own();
        return (one == other
                        || (one.resource().equals(other.resource())
                                && one.attributes().equals(other.attributes())
                                && one.computed().equals(other.computed())
                                && one.loaded().equals(other.loaded())))
                && Arrays.deepEquals(Arrays.copyOf(left.values(), own), Arrays.copyOf(right.values(), own));
    }

    private boolean related(ArrayRow<?> left, ArrayRow<?> right) {
        for (int i = left.layout().own(); i < left.values().length; i++) {
            if (!held(left.values()[i], right.values()[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean held(@Nullable Object left, @Nullable Object right) {
        if (left instanceof ArrayRow<?> one && right instanceof ArrayRow<?> other) {
            later(one, other);
            return true;
        }
        if (left instanceof List<?> some && right instanceof List<?> others) {
            boolean same = some.size() == others.size();
            for (int i = 0; same && i < some.size(); i++) {
                same = held(some.get(i), others.get(i));
            }
            return same;
        }
        return Objects.equals(left, right);
    }

    private void later(ArrayRow<?> left, ArrayRow<?> right) {
        boolean shared = left.values() == right.values();
        if (!shared
                && known.computeIfAbsent(left, row -> Collections.newSetFromMap(new IdentityHashMap<>()))
                        .add(right)) {
            open.push(new Two(left, right));
        }
    }
}
