package dev.rowan.expression;

import dev.rowan.model.Term;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Several conditions, all or one of them. Conditions of the same kind are kept flat. */
record Logic<S>(boolean all, List<Condition<?>> operands) implements Condition<S> {
    static <S> Condition<S> and(Condition<S> left, Condition<? super S> right) {
        return new Logic<>(true, flat(true, left, right));
    }

    static <S> Condition<S> or(Condition<S> left, Condition<? super S> right) {
        return new Logic<>(false, flat(false, left, right));
    }

    /** A condition on something above R is one on R: conditions only ever take rows in. */
    @SuppressWarnings("unchecked")
    static <S> Condition<? super S> both(@Nullable Condition<? super S> one, Condition<? super S> other) {
        return one == null ? other : and((Condition<S>) one, other);
    }

    private static List<Condition<?>> flat(boolean all, Condition<?> left, Condition<?> right) {
        return Stream.of(left, right)
                .<Condition<?>>flatMap(side ->
                        side instanceof Logic<?> logic && logic.all == all ? logic.operands.stream() : Stream.of(side))
                .toList();
    }

    @Override
    public Term resolve(Resolver resolver) {
        List<Term> terms = operands.stream().map(each -> each.resolve(resolver)).toList();
        return all ? new Term.And(terms) : new Term.Or(terms);
    }

    @Override
    public String toString() {
        return operands.stream().map(Object::toString).collect(Collectors.joining(all ? " and " : " or ", "(", ")"));
    }
}
