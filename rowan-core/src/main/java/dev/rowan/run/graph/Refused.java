package dev.rowan.run.graph;

import dev.rowan.model.ResourceModel;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.NotFoundException;
import dev.rowan.problem.Problem;
import dev.rowan.problem.RowanException;
import dev.rowan.problem.StaleException;
import dev.rowan.problem.StoreException;
import dev.rowan.problem.StoreReason;
import dev.rowan.run.Rejections;
import dev.rowan.store.Violation;
import dev.rowan.store.Written;
import java.util.ArrayList;
import java.util.List;

/** Turns what the store answered about the rows of a rank into what the caller is told. */
final class Refused {
    private final boolean single;

    /** Of a single write what is gone or stale is told by an exception of its own, of many as a problem at its place. */
    Refused(boolean single) {
        this.single = single;
    }

    RowanException by(Written written, List<Node> nodes) {
        Node any = nodes.get(0);
        if (written instanceof Written.Rejected rejected) {
            return new InvalidException(rejected.violations().stream()
                    .map(violation -> problem(violation, nodes))
                    .toList());
        }
        if (written instanceof Written.Gone gone) {
            return single && any.path().isEmpty()
                    ? new NotFoundException("this " + any.resource() + " does not exist, or is gone")
                    : at(gone.indexes(), nodes, Problem.NOT_FOUND, "does not exist, or is gone");
        }
        if (written instanceof Written.Stale stale) {
            String message = "was changed by somebody else since it was read; read it again, and decide again";
            return single && any.path().isEmpty()
                    ? new StaleException("this " + any.resource() + " " + message)
                    : at(stale.indexes(), nodes, Problem.STALE, message);
        }
        throw new IllegalStateException("writing " + any.resource() + " cannot end in "
                + written.getClass().getSimpleName());
    }

    /** Nothing was refused, and yet the row is not there. */
    StoreException keptOut(ResourceModel resource) {
        return new StoreException(
                "the database wrote no " + resource + ", though nothing was refused; look at its triggers and rules",
                null);
    }

    /** Somebody was faster in making the row: the next try finds it. */
    StoreException raced(Node node) {
        return lost(node, "was made by somebody else at the same time");
    }

    /** Somebody related a row to one that goes, after those that go along were looked for: the next try finds it. */
    StoreException late(Node node) {
        return lost(node, "was related to by somebody else while it was being destroyed");
    }

    private static StoreException lost(Node node, String how) {
        String row = node.path().isEmpty()
                ? "this " + node.resource()
                : "the " + node.resource() + " at '" + node.path() + "'";
        return new StoreException(
                row + " " + how + "; run the whole transaction again", null, StoreReason.SERIALIZATION);
    }

    private static InvalidException at(List<Integer> indexes, List<Node> nodes, String code, String message) {
        List<Problem> problems = new ArrayList<>();
        indexes.forEach(index -> problems.add(Problem.of(code, nodes.get(index).path(), message)));
        return new InvalidException(problems);
    }

    /** What others fill in was given by nobody, so the row itself is where the problem is. */
    private static Problem problem(Violation violation, List<Node> nodes) {
        Problem problem = Rejections.problem(violation);
        int row = nodes.size() == 1
                ? 0
                : violation.row() == Violation.UNKNOWN ? Culprit.of(violation, nodes) : violation.row();
        if (row == Violation.UNKNOWN) {
            return problem.under(common(nodes));
        }
        Node node = nodes.get(row);
        boolean filled = !node.slots().isEmpty() && node.slots().keySet().containsAll(violation.attributes());
        return filled && !violation.attributes().isEmpty()
                ? new Problem(problem.code(), node.path(), problem.message(), problem.values())
                : problem.under(node.path());
    }

    /** The path of a list, where nobody knows of which of its inputs. Rows of several lists have none in common. */
    private static String common(List<Node> nodes) {
        List<String> lists =
                nodes.stream().map(node -> list(node.path())).distinct().toList();
        return lists.size() == 1 ? lists.get(0) : "";
    }

    private static String list(String path) {
        int index = path.lastIndexOf('[');
        return index < 0 ? path : path.substring(0, index);
    }
}
