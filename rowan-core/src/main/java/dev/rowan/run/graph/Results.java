package dev.rowan.run.graph;

import dev.rowan.changeset.OnMatch;
import dev.rowan.changeset.OnMissing;
import dev.rowan.model.RelationshipModel;
import dev.rowan.row.Row;
import dev.rowan.run.Linked;
import dev.rowan.shape.Rows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the rows that a write answers with. */
final class Results {
    private final Rows rows;

    Results(Rows rows) {
        this.rows = rows;
    }

    /** The row as it is now, with the relationships of which the whole is known. */
    Row<?> row(Node node) {
        Row<?> row = bare(node);
        for (Branch branch : node.branches()) {
            RelationshipModel relationship = branch.relationship();
            List<Row<?>> whole = whole(branch);
            row = rows.without(row, relationship);
            if (whole != null) {
                row = rows.with(row, relationship, whole);
            }
        }
        return row;
    }

    /** The row alone: as it is now, or as it was given, without relationships that may not be true any more. */
    Row<?> bare(Node node) {
        @Nullable Object[] known = node.after() == null ? node.before() : node.after();
        if (known != null) {
            return rows.row(node.resource(), known);
        }
        Row<?> given = node.given();
        return given == null ? rows.row(node.resource(), node.key()) : rows.bare(given);
    }

    private @Nullable List<Row<?>> whole(Branch branch) {
        Linked linked = branch.linked();
        if (linked != null) {
            return linked.whole();
        }
        boolean all = branch.draft().manage().onMissing() != OnMissing.IGNORE
                && branch.draft().manage().onMatch() != OnMatch.UNRELATE
                && branch.draft().manage().onMatch() != OnMatch.DESTROY;
        if (!all) {
            return null;
        }
        List<Row<?>> whole = new ArrayList<>();
        branch.claims().stream()
                .filter(claim -> claim.input() >= 0 && claim.kind() != Claim.Kind.GOES)
                .sorted(Comparator.comparingInt(Claim::input))
                .forEach(claim -> whole.add(end(branch, claim)));
        return whole;
    }

    private Row<?> end(Branch branch, Claim claim) {
        Node node = claim.node();
        Row<?> row = node != null && node.after() != null
                ? row(node)
                : rows.row(branch.relationship().destination(), claim.row());
        @Nullable Object[] link = claim.joined();
        return link == null
                ? row
                : rows.reached(row, rows.row(branch.relationship().join().join(), link));
    }
}
