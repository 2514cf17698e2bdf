package dev.rowan.intake;

import dev.rowan.model.AttributeModel;
import dev.rowan.problem.Problem;
import dev.rowan.type.MatchKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One row named twice is one link, unless the two disagree about what was given for it. */
public final class Contradictions {
    private Contradictions() {}

    /**
     * The inputs that name a row which an input before them names with another payload.
     *
     * @param draft what is managed
     * @param keys for each input its destination's key; null where it is not known
     * @return a problem for each, at its path
     */
    public static List<Problem> among(LinkDraft draft, List<? extends @Nullable Object> keys) {
        AttributeModel attribute =
                draft.relationship().destination().primaryKey().get(0);
        Map<Object, Integer> firsts = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Object key = keys.get(i);
            Integer first = key == null ? null : firsts.putIfAbsent(MatchKey.of(attribute.type(), key), i);
            if (first != null && !same(given(draft, first), given(draft, i))) {
                String message = "names the same row as " + draft.path(first) + " but with another payload";
                problems.add(Problem.of(Problem.INVALID, draft.path(i), message));
            }
        }
        return problems;
    }

    private static boolean same(Map<String, @Nullable Object> one, Map<String, @Nullable Object> other) {
        return one.keySet().equals(other.keySet())
                && one.keySet().stream().allMatch(each -> Objects.deepEquals(one.get(each), other.get(each)));
    }

    private static Map<String, @Nullable Object> given(LinkDraft draft, int input) {
        return draft.inputs().get(input).given();
    }
}
