package dev.rowan.planning;

import dev.rowan.model.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks terms. */
final class Terms {
    private Terms() {}

    /** The terms directly inside a term. */
    static List<Term> parts(Term term) {
        if (term instanceof Term.Compare compare) {
            return List.of(compare.left(), compare.right());
        }
        if (term instanceof Term.In in) {
            return List.of(in.operand());
        }
        if (term instanceof Term.IsNull isNull) {
            return List.of(isNull.operand());
        }
        if (term instanceof Term.Matches matches) {
            return List.of(matches.text(), matches.fragment());
        }
        if (term instanceof Term.And and) {
            return and.operands();
        }
        if (term instanceof Term.Or or) {
            return or.operands();
        }
        if (term instanceof Term.Not not) {
            return List.of(not.operand());
        }
        if (term instanceof Term.Any any) {
            return optional(any.condition());
        }
        if (term instanceof Term.Count count) {
            return optional(count.condition());
        }
        if (term instanceof Term.Via via) {
            return via.condition() == null ? List.of(via.operand()) : List.of(via.operand(), via.condition());
        }
        if (term instanceof Term.Calculated calculated) {
            return List.of(calculated.left(), calculated.right());
        }
        return term instanceof Term.Concat concat ? concat.operands() : List.of();
    }

    private static List<Term> optional(@Nullable Term term) {
        return term == null ? List.of() : List.of(term);
    }
}
