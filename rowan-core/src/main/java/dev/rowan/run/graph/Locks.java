package dev.rowan.run.graph;

import dev.rowan.changeset.Manage;
import dev.rowan.changeset.OnMatch;
import dev.rowan.changeset.OnMissing;
import dev.rowan.model.ActionKind;
import dev.rowan.model.RelationshipKind;
import dev.rowan.model.RelationshipModel;
import dev.rowan.store.Lock;

/**
 * How firmly rows are kept until what is decided about them is written: as loosely as that allows, so that two writes from
 * both sides of a relationship do not wait for each other.
 */
final class Locks {
    private Locks() {}

    /** Of a row that goes nobody may have a new child, who would be left behind. */
    static Lock root(Node node) {
        return node.action().kind() == ActionKind.DESTROY ? Lock.UPDATE : Lock.NO_KEY_UPDATE;
    }

    static Lock related(Branch branch) {
        RelationshipModel relationship = branch.relationship();
        if (holdsKey(relationship)) {
            return branch.isCascade() ? Lock.UPDATE : Lock.NO_KEY_UPDATE;
        }
        if (writes(branch.draft().manage())) {
            return Lock.NO_KEY_UPDATE;
        }
        return relationship.kind() == RelationshipKind.MANY_TO_MANY ? Lock.LINKS : Lock.KEY_SHARE;
    }

    /** Whether the rows of the destination hold the parent's key, so that relating them writes them. */
    static boolean holdsKey(RelationshipModel relationship) {
        return relationship.kind() == RelationshipKind.HAS_MANY || relationship.kind() == RelationshipKind.HAS_ONE;
    }

    private static boolean writes(Manage manage) {
        return manage.onMatch() == OnMatch.UPDATE
                || manage.onMatch() == OnMatch.DESTROY
                || manage.onMissing() == OnMissing.DESTROY;
    }
}
