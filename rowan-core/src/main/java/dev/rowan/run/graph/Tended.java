package dev.rowan.run.graph;

import dev.rowan.model.RelationshipKind;
import dev.rowan.model.RelationshipModel;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One relationship of the rows of a rank, managed by the same answers.
 *
 * @param branches one for each row that manages it
 * @param ranks what is written for it, in order of roles; none where each branch is one step of links
 */
record Tended(List<Branch> branches, TreeMap<Role, List<Rank>> ranks) {
    RelationshipModel relationship() {
        return branches.get(0).relationship();
    }

    boolean belongsTo() {
        return relationship().kind() == RelationshipKind.BELONGS_TO;
    }

    boolean links() {
        return branches.get(0).link() != null && branches.size() == 1;
    }

    /** The ranks of some roles, in their order. */
    List<Rank> of(Role first, Role last) {
        return ranks.subMap(first, true, last, true).entrySet().stream()
                .map(Map.Entry::getValue)
                .flatMap(List::stream)
                .toList();
    }
}
