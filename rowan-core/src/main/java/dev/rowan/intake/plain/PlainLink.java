package dev.rowan.intake.plain;

import dev.rowan.action.ActionRules;
import dev.rowan.action.Hooks;
import dev.rowan.changeset.Changeset;
import dev.rowan.changeset.Managed;
import dev.rowan.compile.Models;
import dev.rowan.intake.Intake;
import dev.rowan.intake.LinkDraft;
import dev.rowan.intake.ManagedDraft;
import dev.rowan.intake.own.Asker;
import dev.rowan.intake.own.Problems;
import dev.rowan.model.ActionKind;
import dev.rowan.model.ActionModel;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipKind;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.row.Reference;
import dev.rowan.store.LinkMode;
import dev.rowan.type.Cast;
import dev.rowan.type.Scalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An update that says nothing of the row itself, and manages one many-to-many by rows or keys alone, in one step of links.
 * Immutable.
 */
public final class PlainLink {
    private static final Set<Scalar> EXACT = Set.of(Scalar.UUID, Scalar.INTEGER, Scalar.LONG);

    private final ActionModel action;
    private final ResourceModel resource;
    private final Object instance;
    private final Object destination;
    private final LinkDraft nothing;
    private final Map<AttributeModel, @Nullable Object> payload;

    private PlainLink(
            ActionModel action,
            ResourceModel resource,
            Models models,
            LinkDraft nothing,
            Map<AttributeModel, @Nullable Object> payload) {
        this.action = action;
        this.resource = resource;
        this.instance = models.instance(resource);
        this.destination = models.instance(nothing.relationship().destination());
        this.nothing = nothing;
        this.payload = payload;
    }

    /**
     * In what changesets differ of which one is plain and the other is not, what is given aside.
     *
     * @param action the token of the action
     * @param resource the instance of the resource
     * @param relationship the token
     * @param manage the answers
     */
    public record Form(Object action, Object resource, Object relationship, Object manage) {
        /**
         * The form of a changeset.
         *
         * @param changeset any
         * @return null where more than one relationship is managed, or something is said of the row
         */
        public static @Nullable Form of(Changeset<?> changeset) {
            if (changeset.managed().size() != 1
                    || !changeset.sets().isEmpty()
                    || !changeset.inputs().isEmpty()
                    || !changeset.arguments().isEmpty()) {
                return null;
            }
            Managed managed = changeset.managed().get(0);
            return new Form(changeset.action(), changeset.resource(), managed.relationship(), managed.manage());
        }
    }

    /**
     * The plain way of a changeset.
     *
     * @param changeset of a form
     * @param models of the domains that are open
     * @param intake drafts what is managed
     * @return empty where its action or the relationship takes more
     */
    public static Optional<PlainLink> of(Changeset<?> changeset, Models models, Intake intake) {
        ActionModel action = models.action(changeset.action()).orElse(null);
        ResourceModel resource = models.of(changeset.resource()).orElse(null);
        if (action == null
                || resource == null
                || action.kind() != ActionKind.UPDATE
                || !action.resource().equals(resource.name())
                || !bare(models.rules(action))
                || !exact(resource)) {
            return Optional.empty();
        }
        Managed managed = changeset.managed().get(0);
        Managed none = new Managed(managed.relationship(), managed.manage(), List.of(), managed.name());
        Problems problems = new Problems();
        ManagedDraft draft = intake.managed(resource, none, problems).orElse(null);
        LinkDraft links = draft == null
                ? null
                : intake.links(draft, Asker.NOBODY, problems).orElse(null);
        if (draft == null || links == null || problems.count() > 0 || !joins(links.relationship(), resource)) {
            return Optional.empty();
        }
        Optional<Map<AttributeModel, @Nullable Object>> payload =
                links.mode() == LinkMode.REMOVE ? Optional.of(Map.of()) : intake.silent(draft);
        return payload.map(each -> new PlainLink(action, resource, models, links, each));
    }

    private static boolean bare(ActionRules rules) {
        return rules.arguments().isEmpty()
                && rules.steps().isEmpty()
                && rules.managed().isEmpty()
                && rules.cascades().isEmpty()
                && rules.hooks().equals(Hooks.NONE)
                && rules.lock() == null;
    }

    private static boolean joins(RelationshipModel relationship, ResourceModel source) {
        return relationship.kind() == RelationshipKind.MANY_TO_MANY
                && relationship.sourceKey().equals(source.primaryKey().get(0))
                && exact(relationship.destination());
    }

    /** Rows of which a key is one value, and equal values are the same key. */
    private static boolean exact(ResourceModel resource) {
        return resource.primaryKey().size() == 1
                && resource.primaryKey().get(0).type() instanceof Scalar scalar
                && EXACT.contains(scalar);
    }

    /**
     * What is done.
     *
     * @return the action
     */
    public ActionModel action() {
        return action;
    }

    /**
     * Whose row.
     *
     * @return the resource
     */
    public ResourceModel resource() {
        return resource;
    }

    /**
     * The key of the row.
     *
     * @param changeset of the form
     * @return null where it is none of the resource's
     */
    public @Nullable Object key(Changeset<?> changeset) {
        Reference<?> target = changeset.target();
        return target == null ? null : key(target, instance, resource);
    }

    private static @Nullable Object key(Reference<?> reference, Object instance, ResourceModel resource) {
        if (reference.key().resource() != instance || reference.key().values().size() != 1) {
            return null;
        }
        Object value = reference.key().values().get(0);
        return resource.primaryKey().get(0).type().cast(value) instanceof Cast.Done done ? done.value() : null;
    }

    /**
     * The links.
     *
     * @param changeset of the form
     * @return null where an input says more than which row, none does, or one does so twice
     */
    public @Nullable LinkDraft draft(Changeset<?> changeset) {
        List<?> given = changeset.managed().get(0).inputs();
        List<LinkDraft.Input> inputs = new ArrayList<>(given.size());
        Set<Object> seen = new HashSet<>();
        ResourceModel leads = nothing.relationship().destination();
        for (int i = 0; i < given.size(); i++) {
            Object key = given.get(i) instanceof Reference<?> reference ? key(reference, destination, leads) : null;
            if (key == null || !seen.add(key)) {
                return null;
            }
            inputs.add(
                    new LinkDraft.Input(i, new LinkDraft.ByKey(key, (Reference<?>) given.get(i)), Map.of(), payload));
        }
        return inputs.isEmpty()
                ? null
                : new LinkDraft(
                        nothing.relationship(),
                        nothing.mode(),
                        inputs,
                        changeset.managed().get(0).name());
    }
}
