package dev.rowan.intake;

import dev.rowan.compile.Models;
import dev.rowan.expression.Depth;
import dev.rowan.expression.Loadable;
import dev.rowan.intake.own.Asker;
import dev.rowan.intake.own.Keys;
import dev.rowan.intake.own.Known;
import dev.rowan.intake.own.ReadFilters;
import dev.rowan.intake.own.Scope;
import dev.rowan.model.ActionModel;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.Comparison;
import dev.rowan.model.ComputedModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Term;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import dev.rowan.query.Load;
import dev.rowan.query.Page;
import dev.rowan.query.Query;
import dev.rowan.row.Key;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Drafts queries. */
public final class Reading {
    private final Known known;
    private final Asker asker;

    /**
     * Drafts against these models.
     *
     * @param models of the domains that are open
     */
    public Reading(Models models) {
        this.known = new Known(models);
        this.asker = Asker.NOBODY;
    }

    private Reading(Known known, Asker asker) {
        this.known = known;
        this.asker = asker;
    }

    /**
     * Drafts for somebody.
     *
     * @param who for whom, and when
     * @return reads whose expressions may speak of it
     */
    public Reading as(Asker who) {
        return new Reading(known, who);
    }

    /**
     * Resolves a query.
     *
     * @param query what is asked
     * @return the draft
     * @throws InvalidException when something in it cannot be asked
     * @throws dev.rowan.problem.DefinitionException when the declarations lack what it needs
     */
    public ReadDraft draft(Query<?> query) {
        return draft(query, 0);
    }

    private ReadDraft draft(Query<?> query, int depth) {
        ResourceModel resource = known.resource(query.resource());
        if (query.combined() != null) {
            return draft(query, resource, depth);
        }
        Query<?> prepared = query;
        for (UnaryOperator<Query<?>> preparation :
                known.models().reading(known.read(resource, query.action())).preparations()) {
            asker.bind();
            prepared = preparation.apply(prepared);
        }
        return draft(prepared, resource, depth);
    }

    /**
     * How many rows a page of a query holds.
     *
     * @param query what is asked
     * @param page which part of it
     * @return what the page says, else the read action
     * @throws InvalidException when that is more than the read action allows
     */
    public int size(Query<?> query, Page page) {
        ResourceModel resource = known.resource(query.resource());
        return PageSizes.of(known.models().reading(known.read(resource, query.action())), page);
    }

    /**
     * All related rows, by the destination's primary read action.
     *
     * @param relationship which rows
     * @return the draft
     */
    public ReadDraft related(RelationshipModel relationship) {
        return all(relationship.destination(), ReadFilters.link(known.models(), relationship, asker));
    }

    /**
     * The models that are drafted against.
     *
     * @return of the domains that are open
     */
    public Models models() {
        return known.models();
    }

    /**
     * A computed field, its arguments at their defaults.
     *
     * @param field which one
     * @return the draft
     * @throws InvalidException when an argument has no default that it takes
     */
    public ComputedDraft computed(ComputedModel field) {
        Scope scope = new Scope(known.models(), known.named(field.resource()), Map.of(), asker);
        return new Computing(known.models()).draft(known.models().computation(field), scope);
    }

    /**
     * Which rows at the other end of a relationship are read at all.
     *
     * @param relationship any
     * @return a condition on them; null for all rows
     */
    public @Nullable Term visible(RelationshipModel relationship) {
        return ReadFilters.of(known.models(), relationship, asker);
    }

    /**
     * All rows that a read action finds.
     *
     * @param resource whose rows
     * @param action one of its read actions
     * @return the draft
     */
    public ReadDraft by(ResourceModel resource, ActionModel action) {
        return draft(Query.of(known.models().instance(resource), action.name()), resource, 0);
    }

    /**
     * All rows there are, whatever read actions hide.
     *
     * @param resource whose rows
     * @return the draft
     */
    public ReadDraft whole(ResourceModel resource) {
        return new ReadDraft(
                resource, known.read(resource, ""), null, List.of(), null, 0, List.of(), List.of(), ReadWays.NONE);
    }

    /**
     * The one row of a key.
     *
     * @param key whose row
     * @return the draft
     */
    public ReadDraft of(Key<?> key) {
        ResourceModel resource = known.resource(key.resource());
        List<Object> values = Keys.cast(resource, key, "");
        List<Term> parts = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            AttributeModel attribute = resource.primaryKey().get(i);
            Term.Constant value = new Term.Constant(values.get(i), attribute.type(), attribute.sensitive());
            parts.add(new Term.Compare(Comparison.EQ, new Term.Own(attribute), value));
        }
        return all(resource, parts.size() == 1 ? parts.get(0) : new Term.And(parts));
    }

    private ReadDraft all(ResourceModel resource, @Nullable Term filter) {
        ActionModel action = known.read(resource, "");
        Query<?> all = Query.of(known.models().instance(resource), "");
        return action(resource, action, 0).draft(all, filter);
    }

    private ReadDraft draft(Query<?> query, ResourceModel resource, int depth) {
        return action(resource, known.read(resource, query.action()), depth).draft(query, null);
    }

    private ReadAction action(ResourceModel resource, ActionModel action, int depth) {
        return new ReadAction(
                known,
                asker,
                resource,
                action,
                depth,
                this::load,
                (query, around) -> draft(query, Depth.query(around, resource)));
    }

    /**
     * What is to be loaded of rows that are there already.
     *
     * @param resource whose rows
     * @param loads what is named twice is loaded as it was named last
     * @return the drafts
     */
    public List<LoadDraft> loads(ResourceModel resource, List<? extends Loadable<?>> loads) {
        Map<RelationshipModel, LoadDraft> drafts = new LinkedHashMap<>();
        for (Loadable<?> each : loads) {
            LoadDraft draft = load(each, new Scope(known.models(), resource));
            drafts.remove(draft.relationship());
            drafts.put(draft.relationship(), draft);
        }
        return List.copyOf(drafts.values());
    }

    private LoadDraft load(Loadable<?> load, Scope scope) {
        RelationshipModel relationship = scope.relationship(load.loaded());
        boolean plain = load == load.loaded();
        Optional<Query<?>> refined =
                load instanceof Load<?> of && !plain ? scope.read(load, of::refined) : Optional.empty();
        ReadDraft draft = refined.map(
                        query -> draft(query, relationship.destination(), Depth.query(scope.depth(), scope.resource()))
                                .keeping(ReadFilters.link(known.models(), relationship, asker)))
                .orElseGet(() -> related(relationship));
        int depth = load instanceof Load<?> of ? of.depth() : 1;
        return depth == 1 ? new LoadDraft(relationship, draft, 1) : again(relationship, draft, depth);
    }

    /** What is loaded again and again is not loaded beside itself, too. */
    private static LoadDraft again(RelationshipModel relationship, ReadDraft draft, int depth) {
        if (!relationship.source().equals(relationship.destination())) {
            String message = "leads to " + relationship.destination() + "; only a relationship that leads to "
                    + relationship.source() + " itself is loaded again and again";
            throw new InvalidException(List.of(Problem.of(Problem.INVALID, relationship.name(), message)));
        }
        List<LoadDraft> others = draft.loads().stream()
                .filter(each -> !each.relationship().equals(relationship))
                .toList();
        return new LoadDraft(relationship, draft.loading(others), depth);
    }
}
