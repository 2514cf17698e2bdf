package dev.rowan.run.explain;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.Comparison;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Term;
import dev.rowan.model.TextMatch;
import dev.rowan.store.IndexKey;
import dev.rowan.type.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Whether the rows of a condition are found by an index, and which index would find them.
 *
 * @param indexed whether an index of the resource begins with the key
 */
record Finder(BiPredicate<ResourceModel, IndexKey> indexed) {
    /** What an index of one resource is wanted over. */
    record Wanted(ResourceModel resource, List<IndexKey> keys) {}

    /**
     * How the rows of a condition are found.
     *
     * @param served whether by an index
     * @param wanted the indexes that would find them together; none where no index could, or none is needed
     */
    record Way(boolean served, List<Wanted> wanted) {
        static final Way ALL = new Way(false, List.of());
        static final Way SERVED = new Way(true, List.of());
    }

    Way way(Term condition, ResourceModel resource) {
        if (condition instanceof Term.And and) {
            return both(and.operands(), resource);
        }
        if (condition instanceof Term.Or or) {
            return either(or.operands(), resource);
        }
        if (condition instanceof Term.Any any && any.condition() != null) {
            return way(any.condition(), any.relationship().destination());
        }
        return narrowed(condition)
                .map(by -> indexed.test(resource, by)
                        ? Way.SERVED
                        : new Way(false, List.of(new Wanted(resource, List.of(by)))))
                .orElse(Way.ALL);
    }

    /**
     * One that is served is enough. Where none is, one index over all that are compared with values is best. Of what is
     * null there is mostly too much: rows that are not archived.
     */
    private Way both(List<Term> operands, ResourceModel resource) {
        List<IndexKey> same = new ArrayList<>();
        List<IndexKey> other = new ArrayList<>();
        List<IndexKey> absent = new ArrayList<>();
        Way inner = Way.ALL;
        for (Term operand : operands) {
            Way way = way(operand, resource);
            if (way.served()) {
                return Way.SERVED;
            }
            List<IndexKey> alike = operand instanceof Term.IsNull ? absent : other;
            narrowed(operand).ifPresent((isSame(operand) ? same : alike)::add);
            inner = inner.wanted().isEmpty() ? way : inner;
        }
        other.addAll(absent);
        other.stream().filter(each -> !same.contains(each)).findFirst().ifPresent(same::add);
        return same.isEmpty()
                ? inner
                : new Way(
                        false,
                        List.of(new Wanted(resource, same.stream().distinct().toList())));
    }

    /** Each must be served, or every row is looked at for the sake of one. */
    private Way either(List<Term> operands, ResourceModel resource) {
        List<Wanted> wanted = new ArrayList<>();
        for (Term operand : operands) {
            Way way = way(operand, resource);
            if (!way.served() && way.wanted().isEmpty()) {
                return Way.ALL;
            }
            wanted.addAll(way.wanted());
        }
        return new Way(wanted.isEmpty(), wanted);
    }

    private static boolean isSame(Term condition) {
        return condition instanceof Term.In
                || (condition instanceof Term.Compare compare && compare.comparison() == Comparison.EQ);
    }

    /** By whose order the rows of a condition stand together. */
    private static Optional<IndexKey> narrowed(Term condition) {
        if (condition instanceof Term.Compare compare && compare.comparison() != Comparison.NE) {
            Optional<AttributeModel> by =
                    own(compare.left(), compare.right()).or(() -> own(compare.right(), compare.left()));
            return by.map(compare.comparison() == Comparison.EQ ? IndexKey::finding : IndexKey::ordering);
        }
        if (condition instanceof Term.Beyond beyond && beyond.values().get(0) instanceof Term.Own own) {
            return Optional.of(IndexKey.ordering(own.attribute()));
        }
        if (condition instanceof Term.In in && in.operand() instanceof Term.Own own) {
            return Optional.of(IndexKey.finding(own.attribute()));
        }
        if (condition instanceof Term.IsNull none && none.operand() instanceof Term.Own own) {
            return Optional.of(IndexKey.finding(own.attribute()));
        }
        boolean begins = condition instanceof Term.Matches matches
                && matches.match() == TextMatch.STARTS_WITH
                && matches.text().type().kept() == Scalar.TEXT;
        return begins
                ? own(((Term.Matches) condition).text(), ((Term.Matches) condition).fragment())
                        .map(IndexKey::finding)
                : Optional.empty();
    }

    private static Optional<AttributeModel> own(Term side, Term other) {
        return side instanceof Term.Own own && isFixed(other) ? Optional.of(own.attribute()) : Optional.empty();
    }

    /** Whether a value is the same for every row. */
    private static boolean isFixed(Term value) {
        return value instanceof Term.Constant
                || (value instanceof Term.Call call && call.operands().stream().allMatch(Finder::isFixed));
    }
}
