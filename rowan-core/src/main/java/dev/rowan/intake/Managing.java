package dev.rowan.intake;

import dev.rowan.changeset.Manage;
import dev.rowan.changeset.Managed;
import dev.rowan.model.ActionModel;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.IdentityModel;
import dev.rowan.model.RelationshipKind;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Through;
import dev.rowan.problem.Nearest;
import dev.rowan.problem.Printable;
import dev.rowan.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Drafts managed relationships, as far as that goes without looking at rows. */
public final class Managing {
    private final Known known;

    Managing(Known known) {
        this.known = known;
    }

    /**
     * Resolves what is managed and reads its inputs.
     *
     * @param resource of the written row
     * @param managed the request
     * @param problems collects what is wrong, at paths of the written row
     * @return the draft
     * @throws dev.rowan.problem.DefinitionException when the resources lack what the answers need
     * @throws dev.rowan.problem.InvalidException when the relationship is not the resource's
     */
    ManagedDraft draft(ResourceModel resource, Managed managed, Problems problems) {
        RelationshipModel relationship = new Scope(known.models(), resource).relationship(managed.relationship());
        Manage manage = managed.manage();
        Doers doers = new Doers(known, relationship, manage);
        doers.verify();
        NamedRows rows = new NamedRows(known, relationship, given(relationship), problems);
        List<? extends @Nullable Object> given = managed.inputs();
        if (relationship.kind().toOne() && given.size() > 1) {
            problems.add(Problem.INVALID, relationship.name(), "leads to one row, but " + given.size() + " were given");
        }
        List<ManagedInput> inputs = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            rows.read(given.get(i), i).ifPresent(inputs::add);
        }
        ManagedDraft draft = new ManagedDraft(relationship, manage, doers, inputs);
        names(draft, problems);
        return draft;
    }

    /** Attributes of the destination that the parent gives. */
    static List<AttributeModel> given(RelationshipModel relationship) {
        return relationship.kind() == RelationshipKind.HAS_MANY || relationship.kind() == RelationshipKind.HAS_ONE
                ? List.of(relationship.destinationKey())
                : List.of();
    }

    /**
     * Attributes that the relationship itself fills in a row that an action writes, whoever says something else.
     *
     * @param relationship which
     * @param action of the destination or of the join
     * @return the parent's key in a child, both keys in a join row; none in a row that is only related
     */
    public static List<AttributeModel> held(RelationshipModel relationship, ActionModel action) {
        Through through = relationship.through();
        if (through != null && action.resource().equals(through.join().name())) {
            return List.of(through.near(), through.far());
        }
        return given(relationship);
    }

    /** A name that no action of this management would take is told at once, whatever becomes of the input. */
    private void names(ManagedDraft draft, Problems problems) {
        if (draft.inputs().stream().allMatch(input -> input.says().isEmpty())) {
            return;
        }
        Set<String> taken = taken(draft);
        for (ManagedInput input : draft.inputs()) {
            for (String name : input.says().keySet()) {
                if (!taken.contains(name)) {
                    String message = "is nothing that an input of "
                            + draft.relationship().address() + " can give" + Nearest.offer(name, taken);
                    problems.add(Problem.UNKNOWN_NAME, input.path() + "." + Printable.of(name), message);
                }
            }
        }
    }

    private Set<String> taken(ManagedDraft draft) {
        ResourceModel destination = draft.relationship().destination();
        Set<String> taken = new LinkedHashSet<>();
        destination.primaryKey().forEach(key -> taken.add(key.name()));
        for (IdentityModel identity : destination.identities()) {
            identity.attributes().forEach(each -> taken.add(each.name()));
        }
        given(draft.relationship()).forEach(each -> taken.remove(each.name()));
        for (ActionModel action : draft.doers().possible()) {
            Set<String> names = new LinkedHashSet<>(known.names(action));
            held(draft.relationship(), action).forEach(each -> names.remove(each.name()));
            taken.addAll(names);
        }
        return taken;
    }
}
