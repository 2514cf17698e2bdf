package dev.rowan.expression;

import dev.rowan.model.Term;
import dev.rowan.type.DecimalType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.Locale;

/** A number worked out from two. */
record Worked<S, V>(Term.Calculated.Operator operator, Expr<S, V> left, Expr<?, V> right) implements Expr<S, V> {
    static <S, V> Worked<S, V> out(Expr<S, V> left, Term.Calculated.Operator operator, V right) {
        return new Worked<>(operator, left, Value.beside(left, right, verb(operator)));
    }

    @Override
    public Term resolve(Resolver resolver) {
        Term term = left.resolve(resolver);
        if (!isNumber(term.type())) {
            throw Value.invalid(
                    left, "is " + term.type().words() + ", but " + verb(operator) + " works on numbers only");
        }
        Term other = right instanceof Value<?, ?> value ? value.as(left, term.type()) : right.resolve(resolver);
        return new Term.Calculated(operator, term, other);
    }

    private static boolean isNumber(ValueType type) {
        return type == Scalar.INTEGER || type == Scalar.LONG || type instanceof DecimalType;
    }

    @Override
    public boolean isSensitive() {
        return left.isSensitive() || (!(right instanceof Value<?, ?>) && right.isSensitive());
    }

    @Override
    public String toString() {
        return "(" + left + " " + verb(operator) + " " + right + ")";
    }

    private static String verb(Term.Calculated.Operator operator) {
        return operator.name().toLowerCase(Locale.ROOT);
    }
}
