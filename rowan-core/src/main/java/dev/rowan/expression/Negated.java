package dev.rowan.expression;

import dev.rowan.model.Term;

/** The opposite of a condition. */
record Negated<S>(Condition<S> operand) implements Condition<S> {
    @Override
    public Term resolve(Resolver resolver) {
        return new Term.Not(operand.resolve(resolver));
    }

    @Override
    public String toString() {
        return "not " + operand;
    }
}
