package dev.rowan.run.graph;

import dev.rowan.model.AttributeModel;
import dev.rowan.store.Violation;
import dev.rowan.type.MatchKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the row that took what another has, where the store cannot tell: it knows what it was given, and not what the rows hold
 * besides.
 */
final class Culprit {
    private final List<AttributeModel> attributes;
    private final List<Node> nodes;

    private Culprit(List<AttributeModel> attributes, List<Node> nodes) {
        this.attributes = attributes;
        this.nodes = nodes;
    }

    /** The second of two that would hold the same, else the only one that changes what it holds. */
    static int of(Violation violation, List<Node> nodes) {
        boolean ours = nodes.get(0).resource().equals(violation.resource());
        if (!ours
                || violation.kind() != Violation.Kind.UNIQUE
                || violation.attributes().isEmpty()) {
            return Violation.UNKNOWN;
        }
        Culprit culprit = new Culprit(violation.attributes(), nodes);
        int second = culprit.second();
        return second == Violation.UNKNOWN ? culprit.only() : second;
    }

    private int second() {
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < nodes.size(); i++) {
            List<Object> holds = holds(nodes.get(i));
            if (!holds.isEmpty() && !seen.add(holds)) {
                return i;
            }
        }
        return Violation.UNKNOWN;
    }

    private int only() {
        int[] changing = IntStream.range(0, nodes.size())
                .filter(i -> attributes.stream().anyMatch(attribute -> changes(nodes.get(i), attribute)))
                .toArray();
        return changing.length == 1 ? changing[0] : Violation.UNKNOWN;
    }

    /** Empty where that is not known, or where a null is shared with nobody. */
    private List<Object> holds(Node node) {
        List<Object> holds = new ArrayList<>();
        for (AttributeModel attribute : attributes) {
            Object value = value(node, attribute);
            if (value == null) {
                return List.of();
            }
            holds.add(MatchKey.of(attribute.type(), value));
        }
        return holds;
    }

    private static @Nullable Object value(Node node, AttributeModel attribute) {
        @Nullable Object[] before = node.before();
        if (node.computed().containsKey(attribute)) {
            return null;
        }
        return node.values().containsKey(attribute) || before == null
                ? node.values().get(attribute)
                : before[attribute.position()];
    }

    private static boolean changes(Node node, AttributeModel attribute) {
        @Nullable Object[] before = node.before();
        return node.computed().containsKey(attribute)
                || before == null
                || !Objects.deepEquals(value(node, attribute), before[attribute.position()]);
    }
}
