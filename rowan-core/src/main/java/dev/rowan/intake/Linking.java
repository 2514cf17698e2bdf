package dev.rowan.intake;

import dev.rowan.changeset.Manage;
import dev.rowan.changeset.Managed;
import dev.rowan.model.ActionKind;
import dev.rowan.model.ActionModel;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipKind;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Through;
import dev.rowan.problem.Problem;
import dev.rowan.store.LinkMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Drafts managed relationships. Join rows are drafted by the join resource's own create action. */
final class Linking {
    private final Known known;

    Linking(Known known) {
        this.known = known;
    }

    LinkDraft draft(ResourceModel resource, Managed managed, Problems problems) {
        RelationshipModel relationship = new Scope(known.models(), resource).relationship(managed.relationship());
        Optional<LinkMode> mode = mode(managed.manage());
        List<LinkDraft.Input> inputs = new ArrayList<>();
        if (mode.isEmpty() || relationship.kind().toOne()) {
            String message = relationship.kind().toOne()
                    ? "leads to one row; only many-to-many and has-many relationships can be managed"
                    : "can be managed by APPEND, REMOVE and APPEND_AND_REMOVE only";
            problems.add(Problem.INVALID, relationship.name(), message);
            return new LinkDraft(relationship, LinkMode.APPEND, inputs);
        }
        Optional<ActionModel> join = actions(relationship, mode.get());
        LinkInput input = new LinkInput(known, relationship, join.orElse(null), problems);
        List<? extends @Nullable Object> given = managed.inputs();
        for (int i = 0; i < given.size(); i++) {
            input.read(given.get(i), relationship.name() + "[" + i + "]").ifPresent(inputs::add);
        }
        LinkDraft link = new LinkDraft(relationship, mode.get(), List.copyOf(inputs));
        if (inputs.size() == given.size()) {
            Contradictions.among(link, keys(link)).forEach(problems::add);
        }
        return link;
    }

    /** What the answer needs of the other resources; returns the action that drafts join rows, if any are made. */
    /** Of inputs that name their row by an identity the key is not known before the write. */
    private static List<@Nullable Object> keys(LinkDraft link) {
        List<@Nullable Object> keys = new ArrayList<>();
        for (LinkDraft.Input input : link.inputs()) {
            keys.add(input.named() instanceof LinkDraft.ByKey named ? named.key() : null);
        }
        return keys;
    }

    private Optional<ActionModel> actions(RelationshipModel relationship, LinkMode mode) {
        String purpose = "managing " + relationship.address();
        known.primary(relationship.destination(), ActionKind.READ, purpose);
        if (relationship.destination().primaryKey().size() > 1) {
            throw known.fault(
                    "composite-key",
                    relationship.destination(),
                    "has a primary key of several attributes, by which " + relationship.address()
                            + " cannot name its rows",
                    "write through actions of " + relationship.destination() + " instead");
        }
        if (relationship.kind() == RelationshipKind.HAS_MANY) {
            known.primary(relationship.destination(), ActionKind.UPDATE, purpose);
            return Optional.empty();
        }
        Through through = relationship.join();
        if (!through.unique()) {
            AttributeModel near = through.near();
            throw known.fault(
                    "join-identity",
                    through.join(),
                    "has no identity over " + near.name() + " and "
                            + through.far().name() + ", so " + relationship.address() + " could relate two rows twice",
                    "write `identity(" + near.name() + ", " + through.far().name() + ")`");
        }
        if (mode != LinkMode.APPEND) {
            known.primary(through.join(), ActionKind.DESTROY, purpose);
        }
        return mode == LinkMode.REMOVE
                ? Optional.empty()
                : Optional.of(known.primary(through.join(), ActionKind.CREATE, purpose));
    }

    private static Optional<LinkMode> mode(Manage manage) {
        if (manage.equals(Manage.APPEND)) {
            return Optional.of(LinkMode.APPEND);
        }
        if (manage.equals(Manage.REMOVE)) {
            return Optional.of(LinkMode.REMOVE);
        }
        return manage.equals(Manage.APPEND_AND_REMOVE) ? Optional.of(LinkMode.APPEND_AND_REMOVE) : Optional.empty();
    }
}
