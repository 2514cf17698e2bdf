package dev.rowan.expression;

import dev.rowan.model.Term;

/** There is no value. */
record NoValue<S>(Expr<S, ?> operand) implements Condition<S> {
    @Override
    public Term resolve(Resolver resolver) {
        return new Term.IsNull(operand.resolve(resolver));
    }

    @Override
    public String toString() {
        return operand + " is null";
    }
}
