package dev.rowan.expression;

import dev.rowan.model.Term;

/** The opposite of a condition. */
record Negated<S>(Condition<S> operand, int depth) implements Condition<S> {
    static <S> Condition<S> of(Condition<S> operand) {
        return new Negated<>(operand, Logic.depthAround(operand));
    }

    /** Twice the opposite is the condition itself, unknown included. */
    @Override
    public Condition<S> not() {
        return operand;
    }

    @Override
    public Term resolve(Resolver resolver) {
        return new Term.Not(operand.resolve(resolver));
    }

    @Override
    public String toString() {
        return "not " + operand;
    }
}
