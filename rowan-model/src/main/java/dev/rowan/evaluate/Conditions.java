package dev.rowan.evaluate;

import dev.rowan.model.Hop;
import dev.rowan.model.Ordering;
import dev.rowan.model.Term;
import dev.rowan.type.ValueType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Conditions: true, false, or null for unknown. */
final class Conditions {
    private Conditions() {}

    static @Nullable Boolean value(Term.Condition condition, Subject row) {
        if (condition instanceof Term.Compare compare) {
            Object left = Evaluator.value(compare.left(), row);
            Object right = Evaluator.value(compare.right(), row);
            if (left == null || right == null) {
                return null;
            }
            ValueType kind = Ordering.of(compare.left(), compare.right());
            return Evaluator.compare(compare.comparison(), kind, left, right);
        }
        if (condition instanceof Term.In in) {
            return in(in, Evaluator.value(in.operand(), row));
        }
        if (condition instanceof Term.IsNull isNull) {
            return Evaluator.value(isNull.operand(), row) == null;
        }
        if (condition instanceof Term.Matches matches) {
            Object text = Evaluator.value(matches.text(), row);
            Object fragment = Evaluator.value(matches.fragment(), row);
            if (text == null || fragment == null) {
                return null;
            }
            return Evaluator.matches(matches.match(), matches.text().type(), (String) text, (String) fragment);
        }
        if (condition instanceof Term.And and) {
            return all(and.operands(), row, false);
        }
        if (condition instanceof Term.Or or) {
            return all(or.operands(), row, true);
        }
        if (condition instanceof Term.Not not) {
            Boolean value = (Boolean) Evaluator.value(not.operand(), row);
            return value == null ? null : (Boolean) !value;
        }
        if (condition instanceof Term.Same same) {
            Object left = Evaluator.value(same.left(), row);
            Object right = Evaluator.value(same.right(), row);
            if (left == null || right == null) {
                return left == null && right == null;
            }
            return Ordering.of(same.left(), same.right()).same(left, right);
        }
        if (condition instanceof Term.Beyond beyond) {
            return beyond(beyond, row);
        }
        if (condition instanceof Term.Linked linked) {
            return (Boolean) Evaluator.value(linked.condition(), row.link());
        }
        if (condition instanceof Term.Among among) {
            return row.isAmong(among.rows());
        }
        Term.Any any = (Term.Any) condition;
        return Inner.related(row, new Hop(any.relationship(), any.condition()))
                .findAny()
                .isPresent();
    }

    private static boolean beyond(Term.Beyond beyond, Subject row) {
        for (int i = 0; i < beyond.values().size(); i++) {
            Term term = beyond.values().get(i);
            Object value = Objects.requireNonNull(Evaluator.value(term, row));
            Object place = Objects.requireNonNull(Evaluator.value(beyond.place().get(i), row));
            int compared = term.type().compare(value, place);
            if (compared != 0) {
                return beyond.descending() ? compared < 0 : compared > 0;
            }
        }
        return false;
    }

    private static @Nullable Boolean in(Term.In in, @Nullable Object operand) {
        if (in.values().isEmpty()) {
            return false;
        }
        return operand == null
                ? null
                : (Boolean) in.values().stream()
                        .anyMatch(value -> in.operand().type().same(operand, value));
    }

    /** Kleene's and, or: one operand of the deciding value decides; else one unknown makes all unknown. */
    private static @Nullable Boolean all(List<Term> operands, Subject row, boolean deciding) {
        boolean unknown = false;
        for (Term operand : operands) {
            Boolean value = (Boolean) Evaluator.value(operand, row);
            if (value == null) {
                unknown = true;
            } else if (value == deciding) {
                return deciding;
            }
        }
        return unknown ? null : (Boolean) !deciding;
    }
}
