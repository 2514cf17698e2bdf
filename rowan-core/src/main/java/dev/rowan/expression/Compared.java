package dev.rowan.expression;

import dev.rowan.expression.form.Form;
import dev.rowan.expression.form.Formed;
import dev.rowan.model.Comparison;
import dev.rowan.model.Term;
import java.util.Locale;

/** Two sides compared. */
record Compared<S>(Comparison comparison, Expr<S, ?> left, Expr<?, ?> right) implements Condition<S>, Formed {
    static <S, V> Condition<S> value(Expr<S, V> left, Comparison comparison, V value) {
        String verb = comparison.name().toLowerCase(Locale.ROOT);
        return new Compared<>(comparison, left, Value.beside(left, value, verb));
    }

    @Override
    public Term resolve(Resolver resolver) {
        boolean always = comparison == Comparison.EQ || comparison == Comparison.LE || comparison == Comparison.GE;
        Itself.refuse(left, right, always, resolver);
        Resolver inside = resolver.deeper();
        Term term = left.resolve(inside);
        if (!term.type().ordered() && comparison != Comparison.EQ && comparison != Comparison.NE) {
            throw Value.invalid(
                    left, "has no order; only eq and ne compare " + term.type().words());
        }
        Term other = right instanceof Value<?, ?> value ? value.as(left, term.type(), resolver) : right.resolve(inside);
        return new Term.Compare(comparison, term, other);
    }

    @Override
    public void form(Form form) {
        form.part(comparison).of(left).of(right);
    }

    @Override
    public String toString() {
        return left + " " + comparison.name().toLowerCase(Locale.ROOT) + " " + right;
    }
}
