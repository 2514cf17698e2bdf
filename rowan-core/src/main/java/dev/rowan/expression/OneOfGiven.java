package dev.rowan.expression;

import dev.rowan.model.Comparison;
import dev.rowan.model.Term;
import java.util.List;

/** One of the values that a list argument holds. */
record OneOfGiven<S>(Expr<S, ?> operand, Argument<?> values) implements Condition<S> {
    @Override
    public Term resolve(Resolver resolver) {
        Term term = operand.resolve(resolver);
        Term given = values.resolve(resolver);
        if (given instanceof Term.Constant constant && constant.value() instanceof List<?> list) {
            return new Term.In(
                    term,
                    list.stream()
                            .map(value -> Value.canonical(operand, term.type(), value))
                            .toList());
        }
        return new Term.Compare(Comparison.EQ, term, new Term.Null(term.type()));
    }

    @Override
    public String toString() {
        return operand + " in " + values;
    }
}
