package dev.rowan.intake;

import dev.rowan.changeset.Changeset;
import dev.rowan.changeset.Managed;
import dev.rowan.compile.Models;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Field;
import dev.rowan.model.ActionKind;
import dev.rowan.model.ActionModel;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipKind;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.problem.Problem;
import dev.rowan.row.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Drafts changesets. */
public final class Writing {
    private final Known known;
    private final Linking linking;

    /**
     * Drafts against these models.
     *
     * @param models of the domains that are open
     */
    public Writing(Models models) {
        this.known = new Known(models);
        this.linking = new Linking(known);
    }

    /**
     * Resolves a changeset, casts its values, gives defaults and checks the rules.
     *
     * @param changeset what is to be written
     * @return the draft
     * @throws dev.rowan.problem.InvalidException with all its problems
     * @throws dev.rowan.problem.DefinitionException when the declarations lack what it needs
     */
    public WriteDraft draft(Changeset<?> changeset) {
        ResourceModel resource = known.resource(changeset.resource());
        ActionModel action = known.action(resource, changeset.action());
        Problems problems = new Problems();
        Reference<?> target = changeset.target();
        List<Object> key = target == null ? List.of() : target(resource, target, problems);
        Values values = new Values(resource, "", problems);
        values.input(action, changeset.inputs());
        sets(changeset, resource, values, problems);
        finish(action.kind(), values, target, problems);
        List<LinkDraft> links = new ArrayList<>();
        for (Managed managed : changeset.managed()) {
            LinkDraft link = problems.collecting(() -> link(resource, action, managed, problems));
            if (link != null) {
                links.add(link);
            }
        }
        problems.raise();
        return new WriteDraft(resource, action, target, key, values.values(), List.copyOf(links));
    }

    private LinkDraft link(ResourceModel resource, ActionModel action, Managed managed, Problems problems) {
        if (action.kind() == ActionKind.DESTROY) {
            String name = managed.relationship().name();
            problems.add(Problem.INVALID, name, "cannot be managed by an action that destroys the row");
        }
        return linking.draft(resource, managed, problems);
    }

    private void finish(ActionKind kind, Values values, @Nullable Reference<?> target, Problems problems) {
        switch (kind) {
            case CREATE -> {
                values.defaults(Set.of());
                values.requireAll(Set.of());
            }
            case UPDATE -> {
                values.requireGiven();
                if (target != null) {
                    Unchanged.drop(known.models(), values.values(), target);
                }
                if (!values.values().isEmpty()) {
                    values.touch();
                }
            }
            case DESTROY ->
                values.values()
                        .keySet()
                        .forEach(attribute -> problems.add(
                                Problem.INVALID, attribute.name(), "cannot be set by an action that destroys the row"));
            case READ -> throw new IllegalStateException("a read action writes nothing");
        }
        values.constrain();
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

    private void sets(Changeset<?> changeset, ResourceModel resource, Values values, Problems problems) {
        Scope scope = new Scope(known.models(), resource);
        for (Map.Entry<Field<?, ?>, @Nullable Object> each : changeset.sets().entrySet()) {
            Field<?, ?> field = each.getKey();
            Object value = each.getValue();
            problems.collecting(() -> {
                if (field instanceof Attribute<?, ?> attribute) {
                    values.put(scope.attribute(attribute), value);
                } else {
                    reference(scope.relationship(field), (Reference<?>) value, values, problems);
                }
                return field;
            });
        }
    }

    private void reference(
            RelationshipModel relationship, @Nullable Reference<?> value, Values values, Problems problems) {
        String name = relationship.name();
        if (relationship.kind() != RelationshipKind.BELONGS_TO) {
            problems.add(Problem.INVALID, name, "is not a belongs-to: the other row holds the key; set it there");
            return;
        }
        AttributeModel attribute = relationship.sourceKey();
        if (value == null) {
            values.put(attribute, null);
            return;
        }
        ResourceModel named = known.resource(value.key().resource());
        if (!named.equals(relationship.destination())) {
            String message = "the row is of " + named + ", but the relationship leads to " + relationship.destination();
            problems.add(Problem.INVALID, name, message);
            return;
        }
        values.put(attribute, Keys.cast(named, value.key(), name).get(0));
    }
}
