package dev.rowan.evaluate;

import dev.rowan.model.Comparison;
import dev.rowan.model.Hop;
import dev.rowan.model.Term;
import dev.rowan.model.TextMatch;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The value of a term for a row, in the three-valued logic of SQL: unknown is null. */
public final class Evaluator {
    private Evaluator() {}

    /**
     * Whether a condition keeps a row.
     *
     * @param condition null keeps every row
     * @param row the row
     * @return true only when the condition is true, not when it is unknown
     */
    public static boolean keeps(@Nullable Term condition, Subject row) {
        return condition == null || Boolean.TRUE.equals(value(condition, row));
    }

    /**
     * The value of a term.
     *
     * @param term what is asked
     * @param row the row that it speaks of
     * @return a canonical value, or null
     */
    public static @Nullable Object value(Term term, Subject row) {
        if (term instanceof Term.Condition condition) {
            return Conditions.value(condition, row);
        }
        if (term instanceof Term.Own own) {
            return row.own(own.attribute());
        }
        if (term instanceof Term.Joined joined) {
            return row.joined(joined.attribute());
        }
        if (term instanceof Term.Constant constant) {
            return constant.value();
        }
        if (term instanceof Term.Null) {
            return null;
        }
        if (term instanceof Term.Aggregated made) {
            return Aggregates.value(made, row);
        }
        if (term instanceof Term.Via via) {
            return Inner.related(row, new Hop(via.relationship(), via.condition()))
                    .findFirst()
                    .map(related -> value(via.operand(), related))
                    .orElse(null);
        }
        if (term instanceof Term.Outer outer) {
            return value(outer.operand(), Inner.around(row));
        }
        if (term instanceof Term.Call call) {
            return Operations.value(call, row);
        }
        if (term instanceof Term.Coalesce coalesce) {
            return first(coalesce.operands(), row);
        }
        if (term instanceof Term.Choose choose) {
            return value(keeps(choose.condition(), row) ? choose.then() : choose.otherwise(), row);
        }
        return concat((Term.Concat) term, row);
    }

    private static @Nullable Object first(List<Term> operands, Subject row) {
        for (Term operand : operands) {
            Object value = value(operand, row);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable Object concat(Term.Concat concat, Subject row) {
        StringBuilder text = new StringBuilder();
        for (Term operand : concat.operands()) {
            Object part = value(operand, row);
            if (part == null) {
                return null;
            }
            text.append(part);
        }
        return text.toString();
    }

    static boolean compare(Comparison comparison, ValueType type, Object left, Object right) {
        return switch (comparison) {
            case EQ -> type.same(left, right);
            case NE -> !type.same(left, right);
            case LT -> type.compare(left, right) < 0;
            case LE -> type.compare(left, right) <= 0;
            case GT -> type.compare(left, right) > 0;
            case GE -> type.compare(left, right) >= 0;
        };
    }

    static boolean matches(TextMatch match, ValueType type, String text, String fragment) {
        boolean fold = type.kept() == Scalar.CASE_INSENSITIVE_TEXT;
        String whole = fold ? Scalar.fold(text) : text;
        String part = fold ? Scalar.fold(fragment) : fragment;
        return switch (match) {
            case CONTAINS -> whole.contains(part);
            case STARTS_WITH -> whole.startsWith(part);
            case ENDS_WITH -> whole.endsWith(part);
        };
    }
}
