package dev.rowan.expression;

import dev.rowan.model.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of some values. */
record OneOf<S>(Expr<S, ?> operand, List<Value<S, Object>> values) implements Condition<S> {
    static <S> Condition<S> of(Expr<S, ?> operand, Collection<? extends @Nullable Object> values) {
        List<Value<S, Object>> given = new ArrayList<>(values.size());
        for (Object value : values) {
            given.add(Value.beside(operand, value, "in"));
        }
        return new OneOf<>(operand, List.copyOf(given));
    }

    @Override
    public Term resolve(Resolver resolver) {
        Term term = operand.resolve(resolver);
        return new Term.In(
                term,
                values.stream()
                        .map(value -> Value.canonical(operand, term.type(), value.value()))
                        .toList());
    }

    @Override
    public String toString() {
        return operand + " in " + values;
    }
}
