package dev.rowan.intake.own;

import dev.rowan.model.Term;
import java.util.List;

/** Takes terms apart that speak of one row. */
final class Parts {
    private Parts() {}

    static List<Term> of(Term term) {
        if (term instanceof Term.Calculated made) {
            return List.of(made.left(), made.right());
        }
        if (term instanceof Term.Concat concat) {
            return concat.operands();
        }
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
        return term instanceof Term.Not not ? List.of(not.operand()) : List.of();
    }
}
