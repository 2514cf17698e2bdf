package dev.rowan.run.graph;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Through;
import dev.rowan.store.Violation;
import dev.rowan.store.Written;
import java.util.List;

/**
 * Knows a row that was related to one that goes after those that go along were looked for. Rows that go are locked before that,
 * but PostgreSQL grants a foreign key's share of a row's lock beside an exclusive one that was granted in the same moment.
 */
final class Late {
    private Late() {}

    /** Whether rows are kept by nothing else. */
    static boolean is(Written written, List<Node> nodes) {
        return written instanceof Written.Rejected rejected
                && rejected.violations().stream().allMatch(violation -> keeps(violation, nodes));
    }

    private static boolean keeps(Violation violation, List<Node> nodes) {
        List<Branch> branches = nodes.stream()
                .flatMap(node -> node.branches().stream())
                .filter(branch -> branch.isCascade() && leads(branch.relationship(), violation))
                .toList();
        return violation.kind() == Violation.Kind.REFERENCED
                && !branches.isEmpty()
                && branches.stream().allMatch(Late::goesForGood)
                && nodes.stream().noneMatch(node -> node.isWithin(violation.resource()));
    }

    private static boolean leads(RelationshipModel relationship, Violation violation) {
        Through through = relationship.through();
        ResourceModel at = through == null ? relationship.destination() : through.join();
        AttributeModel key = through == null ? relationship.destinationKey() : through.near();
        return violation.resource().equals(at) && violation.attributes().equals(List.of(key));
    }

    /** What an action only marks as gone keeps referring. */
    private static boolean goesForGood(Branch branch) {
        return branch.claims().stream()
                .flatMap(claim -> claim.nodes().stream())
                .allMatch(node -> node.own().isEmpty());
    }
}
