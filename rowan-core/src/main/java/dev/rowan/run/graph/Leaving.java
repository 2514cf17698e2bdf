package dev.rowan.run.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows that go in one write: what hangs on several of them goes once, before all of them. Mutable, for one write. */
final class Leaving {
    private final Set<List<Object>> begun = new HashSet<>();
    private final Map<List<Object>, Node> gone = new HashMap<>();

    /** Those of which nobody has begun to take the row away. */
    List<Node> begin(List<Node> nodes) {
        List<Node> first = new ArrayList<>();
        for (Node node : nodes) {
            if (begun.add(row(node)) || !node.isAlong()) {
                first.add(node);
            }
        }
        return first;
    }

    /** Those whose row did not go along with another one meanwhile. A row that is named twice by input is no such row. */
    List<Node> still(List<Node> nodes) {
        List<Node> still = new ArrayList<>();
        for (Node node : nodes) {
            Node other = gone.get(row(node));
            if (other != null && (node.isAlong() || other.isAlong())) {
                node.written(other.after(), other.fate());
            } else {
                still.add(node);
            }
        }
        return still;
    }

    void done(List<Node> nodes) {
        nodes.forEach(node -> gone.put(row(node), node));
    }

    private static List<Object> row(Node node) {
        return List.of(node.resource(), OwnStep.key(node));
    }
}
