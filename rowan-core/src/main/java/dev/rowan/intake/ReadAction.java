package dev.rowan.intake;

import dev.rowan.action.ActionRules;
import dev.rowan.action.ReadRules;
import dev.rowan.expression.Condition;
import dev.rowan.expression.Derived;
import dev.rowan.expression.Loadable;
import dev.rowan.expression.Sort;
import dev.rowan.intake.own.Arguments;
import dev.rowan.intake.own.Asker;
import dev.rowan.intake.own.Known;
import dev.rowan.intake.own.Problems;
import dev.rowan.intake.own.Scope;
import dev.rowan.model.ActionModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.SortKey;
import dev.rowan.model.Term;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import dev.rowan.query.Combined;
import dev.rowan.query.Origin;
import dev.rowan.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Drafts a query of one read action: its arguments, its filter beside that of the query, its order where there is none. */
record ReadAction(
        Known known,
        Asker asker,
        ResourceModel resource,
        ActionModel action,
        int depth,
        BiFunction<Loadable<?>, Scope, LoadDraft> load,
        BiFunction<Query<?>, Integer, ReadDraft> other) {
    ReadDraft draft(Query<?> query, @Nullable Term beside) {
        Breadth.check(query, resource);
        ReadRules rules = known.models().reading(action);
        Scope scope = scope(query);
        Condition<?> filter = query.combined() == null ? rules.filter() : null;
        List<? extends Sort<?>> order = query.order().isEmpty() ? rules.order() : query.order();
        return new ReadDraft(
                resource,
                action,
                all(Stream.of(term(filter, scope), origin(query), term(query.condition(), scope), beside)
                        .filter(Objects::nonNull)
                        .toList()),
                order.stream()
                        .map(each -> sortKey(each.by().resolve(scope), each))
                        .toList(),
                query.most(),
                query.skipped(),
                query.loads().stream()
                        .filter(each -> !(each.loaded() instanceof Derived<?, ?>))
                        .map(each -> load.apply(each, scope))
                        .toList(),
                new Computing(known.models())
                        .drafts(query.loads().stream().filter(each -> each.loaded() instanceof Derived<?, ?>), scope),
                ways(query, scope));
    }

    private ReadWays ways(Query<?> query, Scope scope) {
        List<Term> distinct = new ArrayList<>();
        query.distinct().forEach(each -> distinct.add(each.resolve(scope)));
        Combined<?> combined = query.combined();
        return new ReadWays(
                distinct,
                combined == null
                        ? null
                        : new CombinedDraft(
                                combined.how(),
                                other.apply(combined.left(), depth),
                                other.apply(combined.right(), depth)),
                query.holding().whole());
    }

    private @Nullable Term origin(Query<?> query) {
        Origin origin = query.origin();
        return origin == null ? null : Origins.term(known, asker, resource, origin);
    }

    private Scope scope(Query<?> query) {
        ActionRules rules = known.models().rules(action);
        Problems problems = new Problems();
        Arguments arguments = new Arguments(resource + "." + action.name(), rules.arguments(), "", problems);
        arguments.input(query.inputs());
        arguments.set(query.arguments());
        arguments.defaults();
        arguments.check();
        problems.raise();
        return new Scope(known.models(), resource, arguments.all(), asker, null, depth);
    }

    private static @Nullable Term term(@Nullable Condition<?> condition, Scope scope) {
        return condition == null ? null : condition.resolve(scope);
    }

    private static @Nullable Term all(List<Term> parts) {
        if (parts.isEmpty()) {
            return null;
        }
        return parts.size() == 1 ? parts.get(0) : new Term.And(parts);
    }

    private static SortKey sortKey(Term term, Sort<?> sort) {
        if (!term.type().ordered()) {
            String path = term instanceof Term.Own own ? own.attribute().name() : "sort";
            String message = term.type().words() + " has no order; sort by something else";
            throw new InvalidException(List.of(Problem.of(Problem.INVALID, path, message)));
        }
        return new SortKey(term, sort.descending(), sort.nullsAhead());
    }
}
