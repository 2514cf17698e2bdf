package dev.rowan.intake;

import dev.rowan.changeset.Changeset;
import dev.rowan.changeset.Managed;
import dev.rowan.compile.Models;
import dev.rowan.model.ActionKind;
import dev.rowan.model.ActionModel;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.problem.Problem;
import dev.rowan.row.Reference;
import dev.rowan.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Drafts changesets. */
public final class Writing {
    private final Known known;
    private final Drafting drafting;
    private final Linking linking;

    /**
     * Drafts against these models.
     *
     * @param models of the domains that are open
     */
    public Writing(Models models) {
        this.known = new Known(models);
        this.drafting = new Drafting(models);
        this.linking = new Linking(known);
    }

    /**
     * Resolves a changeset, casts its values, gives defaults and checks the rules.
     *
     * @param changeset what is to be written
     * @param asker for whom
     * @return the draft
     * @throws dev.rowan.problem.InvalidException with all its problems
     * @throws dev.rowan.problem.DefinitionException when the declarations lack what it needs
     */
    public WriteDraft draft(Changeset<?> changeset, Asker asker) {
        ResourceModel resource = known.resource(changeset.resource());
        ActionModel action = known.action(resource, changeset.action());
        Problems problems = new Problems();
        Reference<?> target = changeset.target();
        List<Object> key = target == null ? List.of() : target(resource, target, problems);
        Order order = Order.of(resource, action, Said.by(changeset), asker).knowing(known(resource, target));
        OwnDraft own = drafting.draft(order, problems);
        List<LinkDraft> links = new ArrayList<>();
        for (Managed managed : managed(own, changeset)) {
            LinkDraft link = problems.collecting(() -> link(resource, action, managed, problems));
            if (link != null) {
                links.add(link);
            }
        }
        problems.raise();
        return new WriteDraft(resource, action, target, key, own.values(), List.copyOf(links));
    }

    private LinkDraft link(ResourceModel resource, ActionModel action, Managed managed, Problems problems) {
        if (action.kind() == ActionKind.DESTROY) {
            String name = managed.relationship().name();
            problems.add(Problem.INVALID, name, "cannot be managed by an action that destroys the row");
        }
        return linking.draft(resource, managed, problems);
    }

    private static List<Managed> managed(OwnDraft own, Changeset<?> changeset) {
        return Stream.concat(own.managed().stream(), changeset.managed().stream())
                .toList();
    }

    private Map<AttributeModel, @Nullable Object> known(ResourceModel resource, @Nullable Reference<?> target) {
        return target instanceof Row<?> row
                        && row.key().resource() == known.models().instance(resource)
                ? RowValues.of(known.models(), resource, row)
                : Map.of();
    }

    private List<Object> target(ResourceModel resource, Reference<?> target, Problems problems) {
        List<Object> key = problems.collecting(() -> {
            ResourceModel named = known.resource(target.key().resource());
            if (!named.equals(resource)) {
                problems.add(Problem.INVALID, "", "the row is of " + named + ", but the action is of " + resource);
                return List.<Object>of();
            }
            return Keys.cast(resource, target.key(), "");
        });
        return key == null ? List.of() : key;
    }
}
