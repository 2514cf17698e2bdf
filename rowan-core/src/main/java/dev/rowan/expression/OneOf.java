package dev.rowan.expression;

import dev.rowan.expression.form.Form;
import dev.rowan.expression.form.Formed;
import dev.rowan.model.Comparison;
import dev.rowan.model.Term;
import dev.rowan.store.compiled.Lifted;
import dev.rowan.type.ValueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of some values. */
record OneOf<S>(Expr<S, ?> operand, List<Value<S, Object>> values) implements Condition<S>, Formed {
    static <S> Condition<S> of(Expr<S, ?> operand, Collection<? extends @Nullable Object> values) {
        List<Value<S, Object>> given = new ArrayList<>(values.size());
        for (Object value : values) {
            given.add(Value.beside(operand, value, "in"));
        }
        return new OneOf<>(operand, List.copyOf(given));
    }

    @Override
    public Term resolve(Resolver resolver) {
        Term term = operand.resolve(resolver.deeper());
        Expr<?, ?> beside = operand;
        Lifted given = resolver.place(this, other -> canonical(beside, term.type(), (List<?>) other));
        List<Object> now = canonical(operand, term.type(), values);
        return new Term.In(term, given == null ? now : Lifted.list(given.place()));
    }

    /** Static: what is kept of a request holds none of its values. */
    private static List<Object> canonical(Expr<?, ?> operand, ValueType type, List<?> given) {
        List<Object> canonical = new ArrayList<>(given.size());
        for (Object each : given) {
            canonical.add(Value.canonical(operand, type, ((Value<?, ?>) each).value()));
        }
        return canonical;
    }

    @Override
    public void form(Form form) {
        form.part(OneOf.class).of(operand).value(this, values);
    }

    @Override
    public String toString() {
        return operand + " in " + values;
    }

    /** One of the values that a list argument holds. */
    record OfArgument<S>(Expr<S, ?> operand, Argument<?> values) implements Condition<S> {
        @Override
        public Term resolve(Resolver resolver) {
            Term term = operand.resolve(resolver.deeper());
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
}
