package dev.rowan.run.explain;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.Comparison;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Term;
import dev.rowan.model.TextMatch;
import dev.rowan.type.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Whether the rows of a condition are found by an index, and which index would find them.
 *
 * @param indexed whether an index of the resource begins with the attribute
 */
record Finder(BiPredicate<ResourceModel, AttributeModel> indexed) {
    /** Attributes of one resource that an index is wanted over. */
    record Wanted(ResourceModel resource, List<AttributeModel> attributes) {}

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
        List<AttributeModel> same = new ArrayList<>();
        List<AttributeModel> other = new ArrayList<>();
        List<AttributeModel> absent = new ArrayList<>();
        Way inner = Way.ALL;
        for (Term operand : operands) {
            Way way = way(operand, resource);
            if (way.served()) {
                return Way.SERVED;
            }
            List<AttributeModel> alike = operand instanceof Term.IsNull ? absent : other;
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

    /** The attribute by whose order the rows of a condition stand together. */
    private static Optional<AttributeModel> narrowed(Term condition) {
        if (condition instanceof Term.Compare compare && compare.comparison() != Comparison.NE) {
            return own(compare.left(), compare.right()).or(() -> own(compare.right(), compare.left()));
        }
        if (condition instanceof Term.In in && in.operand() instanceof Term.Own own) {
            return Optional.of(own.attribute());
        }
        if (condition instanceof Term.IsNull none && none.operand() instanceof Term.Own own) {
            return Optional.of(own.attribute());
        }
        boolean begins = condition instanceof Term.Matches matches
                && matches.match() == TextMatch.STARTS_WITH
                && matches.text().type().kept() == Scalar.TEXT;
        return begins
                ? own(((Term.Matches) condition).text(), ((Term.Matches) condition).fragment())
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
