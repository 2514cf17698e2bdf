package dev.rowan.expression;

import dev.rowan.expression.form.Form;
import dev.rowan.expression.form.Formed;
import dev.rowan.model.Term;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Several conditions, all or one of them. Conditions of the same kind are kept flat. */
record Logic<S>(boolean all, List<Condition<?>> operands, int depth) implements Condition<S>, Formed {
    /** Nobody writes so many groups into each other; a program that does so without end is told where it does it. */
    private static final int DEEPEST = 200;

    static <S> Condition<S> and(Condition<S> left, Condition<? super S> right) {
        return of(true, left, right);
    }

    static <S> Condition<S> or(Condition<S> left, Condition<? super S> right) {
        return of(false, left, right);
    }

    /** A condition on something above R is one on R: conditions only ever take rows in. */
    @SuppressWarnings("unchecked")
    static <S> Condition<? super S> both(@Nullable Condition<? super S> one, Condition<? super S> other) {
        return one == null ? other : and((Condition<S>) one, other);
    }

    private static <S> Condition<S> of(boolean all, Condition<?> left, Condition<?> right) {
        List<Condition<?>> operands = new ArrayList<>();
        for (Condition<?> side : List.of(left, right)) {
            if (side instanceof Logic<?> logic && logic.all == all) {
                operands.addAll(logic.operands);
            } else {
                operands.add(side);
            }
        }
        return new Logic<>(all, Collections.unmodifiableList(operands), depth(all, left, right));
    }

    /** A side of the same kind becomes a part of this, and is no deeper. */
    private static int depth(boolean all, Condition<?>... sides) {
        int depth = 1;
        for (Condition<?> side : sides) {
            boolean same = side instanceof Logic<?> logic && logic.all == all;
            depth = Math.max(depth, same ? depthOf(side) : depthAround(side));
        }
        return depth;
    }

    private static int depthOf(Condition<?> condition) {
        if (condition instanceof Logic<?> logic) {
            return logic.depth;
        }
        return condition instanceof Negated<?> negated ? negated.depth() : 0;
    }

    /** The depth of a group around a condition. Whoever walks over conditions need not look at the stack. */
    static int depthAround(Condition<?> condition) {
        int depth = depthOf(condition) + 1;
        if (depth > DEEPEST) {
            String message = "conditions can be nested at most " + DEEPEST
                    + " deep; any number of them can be joined by and() alone, or by or() alone";
            throw new InvalidException(List.of(Problem.of(Problem.INVALID, "", message)));
        }
        return depth;
    }

    @Override
    public Term resolve(Resolver resolver) {
        Resolver inside = resolver.deeper();
        List<Term> terms = new ArrayList<>(operands.size());
        for (Condition<?> operand : operands) {
            terms.add(operand.resolve(inside));
        }
        return all ? new Term.And(terms) : new Term.Or(terms);
    }

    @Override
    public void form(Form form) {
        form.part(all ? "and" : "or").each(operands);
    }

    @Override
    public String toString() {
        return operands.stream().map(Object::toString).collect(Collectors.joining(all ? " and " : " or ", "(", ")"));
    }

    /** The opposite of a condition. */
    record Negated<S>(Condition<S> operand, int depth) implements Condition<S>, Formed {
        static <S> Condition<S> of(Condition<S> operand) {
            return new Negated<>(operand, depthAround(operand));
        }

        /** Twice the opposite is the condition itself, unknown included. */
        @Override
        public Condition<S> not() {
            return operand;
        }

        @Override
        public Term resolve(Resolver resolver) {
            return new Term.Not(operand.resolve(resolver.deeper()));
        }

        @Override
        public void form(Form form) {
            form.part("not").of(operand);
        }

        @Override
        public String toString() {
            return "not " + operand;
        }
    }
}
