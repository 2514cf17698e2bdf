package dev.rowan.relationship;

import dev.rowan.expression.Condition;
import dev.rowan.expression.Resolver;
import dev.rowan.model.Term;

/** A related row is there. */
record AnyRelated<R, D>(WhichRelated<R, D> which) implements Condition<R> {
    @Override
    public Term resolve(Resolver resolver) {
        return which.resolve(resolver, Term.Any::new);
    }

    @Override
    public String toString() {
        return which.print("any");
    }
}
