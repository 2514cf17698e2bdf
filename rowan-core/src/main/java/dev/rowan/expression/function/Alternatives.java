package dev.rowan.expression.function;

import dev.rowan.expression.Expr;
import dev.rowan.expression.Resolver;
import dev.rowan.model.Term;
import dev.rowan.model.operation.Conversion;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import dev.rowan.type.Cast;
import dev.rowan.type.DecimalType;
import dev.rowan.type.Scalar;
import dev.rowan.type.TypeOf;
import dev.rowan.type.ValueType;
import java.util.ArrayList;
import java.util.List;

/** Values of which one is taken: all become one kind. */
final class Alternatives {
    private Alternatives() {}

    /** Expressions as terms, plain values as constants of the kind that the expressions have. */
    static List<Term> resolve(List<Object> operands, Resolver resolver) {
        Resolver inside = resolver.deeper();
        List<Object> resolved = new ArrayList<>();
        List<Term> terms = new ArrayList<>();
        boolean sensitive = false;
        for (Object operand : operands) {
            if (operand instanceof Expr<?, ?> expression) {
                terms.add(expression.resolve(inside));
                resolved.add(terms.get(terms.size() - 1));
                sensitive |= expression.isSensitive();
            } else {
                resolved.add(operand);
            }
        }
        ValueType kind = terms.isEmpty() ? plain(operands.get(0)) : common(terms);
        boolean hidden = sensitive;
        return resolved.stream()
                .map(each -> each instanceof Term term ? as(kind, term) : constant(each, kind, hidden))
                .toList();
    }

    static boolean isSensitive(List<Object> operands) {
        return operands.stream().anyMatch(each -> each instanceof Expr<?, ?> expression && expression.isSensitive());
    }

    /** The kind of a value that stands alone. */
    static ValueType plain(Object value) {
        Class<?> type = value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
        return TypeOf.of(type)
                .orElseThrow(() -> invalid(type.getSimpleName() + " is no kind of value that an expression can hold"));
    }

    static Term constant(Object value, ValueType kind, boolean sensitive) {
        Cast cast = kind.cast(value);
        if (cast instanceof Cast.Refused refused) {
            throw invalid("a value beside an expression " + refused.why());
        }
        return new Term.Constant(((Cast.Done) cast).value(), kind, sensitive);
    }

    static InvalidException invalid(String message) {
        return new InvalidException(List.of(Problem.of(Problem.INVALID, "", message)));
    }

    private static ValueType common(List<Term> terms) {
        ValueType kind = terms.get(0).type();
        for (Term term : terms) {
            ValueType other = term.type();
            if (kind.equals(other)) {
                continue;
            }
            if (kind instanceof DecimalType && other instanceof DecimalType) {
                kind = DecimalType.ANY;
            } else if (isText(kind) && isText(other)) {
                kind = Scalar.TEXT;
            } else {
                throw invalid("values of which one is taken must be of one kind, but one is " + kind.words()
                        + " and another " + other.words());
            }
        }
        return kind;
    }

    private static boolean isText(ValueType type) {
        return type.kept() == Scalar.TEXT || type.kept() == Scalar.CASE_INSENSITIVE_TEXT;
    }

    private static Term as(ValueType kind, Term term) {
        if (term.type().equals(kind)) {
            return term;
        }
        return new Term.Call(kind == Scalar.TEXT ? Conversion.TEXT : Conversion.DECIMAL, term);
    }
}
