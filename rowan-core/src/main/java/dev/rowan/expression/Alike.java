package dev.rowan.expression;

import dev.rowan.model.Term;

/** The same, null being the same as null. */
record Alike<S>(Expr<S, ?> left, Expr<?, ?> right) implements Condition<S> {
    @Override
    public Term resolve(Resolver resolver) {
        Itself.refuse(left, right, true, resolver);
        Resolver inside = resolver.deeper();
        Term term = left.resolve(inside);
        return new Term.Same(
                term,
                right instanceof Value<?, ?> value ? value.as(left, term.type(), resolver) : right.resolve(inside));
    }

    @Override
    public String toString() {
        return left + " is " + right;
    }
}
