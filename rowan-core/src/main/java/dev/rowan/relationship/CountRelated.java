package dev.rowan.relationship;

import dev.rowan.expression.Expr;
import dev.rowan.expression.Resolver;
import dev.rowan.model.Term;

/** How many related rows there are. */
record CountRelated<R, D>(WhichRelated<R, D> which) implements Expr<R, Long> {
    @Override
    public Term resolve(Resolver resolver) {
        return which.resolve(resolver, Term::count);
    }

    @Override
    public String toString() {
        return which.print("count");
    }
}
