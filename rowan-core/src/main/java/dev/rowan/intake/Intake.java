package dev.rowan.intake;

import dev.rowan.action.Upsert;
import dev.rowan.changeset.Changeset;
import dev.rowan.changeset.Managed;
import dev.rowan.compile.Models;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Condition;
import dev.rowan.intake.own.Asker;
import dev.rowan.intake.own.Awaited;
import dev.rowan.intake.own.Drafting;
import dev.rowan.intake.own.Keys;
import dev.rowan.intake.own.Known;
import dev.rowan.intake.own.OwnDraft;
import dev.rowan.intake.own.OwnOrder;
import dev.rowan.intake.own.Problems;
import dev.rowan.intake.own.RowValues;
import dev.rowan.intake.own.Scope;
import dev.rowan.model.ActionKind;
import dev.rowan.model.ActionModel;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Term;
import dev.rowan.problem.Problem;
import dev.rowan.resource.Identity;
import dev.rowan.row.Reference;
import dev.rowan.row.Row;
import dev.rowan.store.Computed;
import dev.rowan.store.Conflict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Drafts writes, part by part: what a row is, what is said of it, what is managed along. */
public final class Intake {
    private final Known known;
    private final Drafting drafting;
    private final Managing managing;
    private final Linking linking;

    /**
     * Drafts against these models.
     *
     * @param models of the domains that are open
     */
    public Intake(Models models) {
        this.known = new Known(models);
        this.drafting = new Drafting(models);
        this.managing = new Managing(known);
        this.linking = new Linking(known, drafting);
    }

    /**
     * Asks for every action that managing by actions may need.
     *
     * @throws dev.rowan.problem.DefinitionException with everything that the resources lack
     */
    public void verify() {
        new BoundAnswers(known).verify();
    }

    /**
     * What a changeset is about.
     *
     * @param changeset a create, update or destroy
     * @param problems collects what is wrong with its target
     * @return the resource, the action and the key
     * @throws dev.rowan.problem.DefinitionException when they are nothing that was opened
     */
    public Root root(Changeset<?> changeset, Problems problems) {
        ResourceModel resource = known.resource(changeset.resource());
        ActionModel action = known.action(resource, changeset.action());
        Reference<?> target = changeset.target();
        return new Root(changeset, resource, action, target == null ? List.of() : target(resource, target, problems));
    }

    /**
     * A changeset that says nothing yet, by a primary action, of no row.
     *
     * @param resource whose rows
     * @param kind an update or destroy
     * @param purpose what needs the action
     * @param <R> the resource
     * @return the changeset
     * @throws dev.rowan.problem.DefinitionException when there is no primary action of the kind
     */
    public <R> Changeset<R> primary(R resource, ActionKind kind, String purpose) {
        ActionModel action = known.primary(known.resource(resource), kind, purpose);
        return Changeset.of(resource, known.models().token(action).orElseThrow(), null);
    }

    /**
     * Whether an action can be drafted without knowing the row.
     *
     * @param changeset an update or destroy
     * @return false where a validation or change looks at the row, or its version is asked for
     */
    public boolean alike(Changeset<?> changeset) {
        ActionModel action = known.action(known.resource(changeset.resource()), changeset.action());
        return !needsRow(action) && known.models().rules(action).lock() == null;
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

    /**
     * What a row at hand tells of itself.
     *
     * @param root about the row
     * @return its loaded values; empty for a key, and for a row of another resource
     */
    public Map<AttributeModel, @Nullable Object> told(Root root) {
        return root.target() instanceof Row<?> row && !root.key().isEmpty()
                ? RowValues.of(known.models(), root.resource(), row)
                : Map.of();
    }

    /**
     * Whether an action looks at the row as it is, which has to be read first.
     *
     * @param action an update or destroy
     * @return true when a validation or change needs it
     */
    public boolean needsRow(ActionModel action) {
        return drafting.needsRow(action);
    }

    /**
     * Drafts what is said of one row itself.
     *
     * @param order the row
     * @param problems collects what is wrong
     * @return the draft, worth nothing when there were problems
     */
    public OwnDraft own(OwnOrder order, Problems problems) {
        return drafting.draft(order, problems);
    }

    /**
     * Drafts a managed relationship.
     *
     * @param resource of the written row
     * @param managed the request
     * @param problems collects what is wrong, at paths of the written row
     * @return the draft; empty when nothing of it can be read
     */
    public Optional<ManagedDraft> managed(ResourceModel resource, Managed managed, Problems problems) {
        return Optional.ofNullable(problems.collecting(() -> managing.draft(resource, managed, problems)));
    }

    /**
     * Drafts the links of a managed relationship that one step can write.
     *
     * @param draft the relationship
     * @param asker for whom
     * @param problems collects what is wrong, at paths of the written row
     * @return the links; empty where it takes more than one step
     */
    public Optional<LinkDraft> links(ManagedDraft draft, Asker asker, Problems problems) {
        return linking.draft(draft, asker, problems);
    }

    /**
     * What the join rows of a managed many-to-many hold of which nothing is said.
     *
     * @param draft the relationship
     * @return the values beside the keys; empty where they are made anew for each row
     */
    public Optional<Map<AttributeModel, @Nullable Object>> silent(ManagedDraft draft) {
        return linking.silent(draft);
    }

    /**
     * The keys of rows they belong to that managing fills.
     *
     * @param resource of the written row
     * @param managed what is managed
     * @return keys of belongs-to relationships that are given something
     */
    public Set<AttributeModel> filled(ResourceModel resource, List<Managed> managed) {
        return Awaited.of(known, resource, managed);
    }

    /**
     * What input may give an action.
     *
     * @param action any
     * @return the names
     */
    public Set<String> takes(ActionModel action) {
        return known.names(action);
    }

    /**
     * The model of an attribute.
     *
     * @param token an attribute of an opened resource
     * @return its model
     */
    public Optional<AttributeModel> attribute(Attribute<?, ?> token) {
        return known.models().attribute(token);
    }

    /**
     * The token of a model.
     *
     * @param attribute the model
     * @return the attribute that was compiled to it
     */
    public Attribute<?, ?> token(AttributeModel attribute) {
        return (Attribute<?, ?>) known.models().token(attribute).orElseThrow();
    }

    /**
     * What becomes of a new row where its identity is taken.
     *
     * @param resource of the row
     * @param upsert what the action says
     * @param own the new row, whose arguments the condition may speak of
     * @param asker for whom
     * @return for the store
     */
    public Conflict conflict(ResourceModel resource, Upsert upsert, OwnDraft own, Asker asker) {
        String name = ((Identity<?>) upsert.identity()).name();
        List<AttributeModel> target = resource.identities().stream()
                .filter(identity -> identity.name().equals(name))
                .findFirst()
                .orElseThrow()
                .attributes();
        List<AttributeModel> taken = new ArrayList<>();
        upsert.taken().forEach(token -> attribute(token).ifPresent(taken::add));
        Condition<?> where = upsert.where();
        return conflict(
                resource,
                target,
                taken,
                where == null ? null : where.resolve(new Scope(known.models(), resource, own.everyArgument(), asker)));
    }

    /**
     * What becomes of a new row where another one holds the same: it takes over some values, and notes the change.
     *
     * @param resource of the row
     * @param target the attributes of a primary key or identity
     * @param taken what is taken over; nothing leaves the other row as it is
     * @param where the other row is changed only where this is true; null for always
     * @return for the store; alike for rows of which alike is said, so that one step can write them
     */
    public static Conflict conflict(
            ResourceModel resource, List<AttributeModel> target, List<AttributeModel> taken, @Nullable Term where) {
        Set<AttributeModel> all = new LinkedHashSet<>(taken);
        List<Computed> computed = new ArrayList<>();
        for (Computed touched : taken.isEmpty() ? List.<Computed>of() : Touch.of(resource)) {
            if (touched.value() instanceof Term.Constant) {
                all.add(touched.attribute());
            } else {
                computed.add(touched);
            }
        }
        return new Conflict(target, List.copyOf(all), computed, where);
    }
}
