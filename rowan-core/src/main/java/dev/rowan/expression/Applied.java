package dev.rowan.expression;

import dev.rowan.model.Term;
import dev.rowan.model.operation.NumberOperation;
import dev.rowan.model.operation.Operation;
import dev.rowan.model.operation.TimeOperation;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import dev.rowan.type.DecimalType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What operations make of expressions. For Rowan's own use: the methods of expressions and the functions are for users. */
public final class Applied {
    /** Whoever walks over expressions need not look at the stack. */
    private static final int DEEPEST = 200;

    private Applied() {}

    /** An expression that knows how many are nested in it. */
    interface Nested {
        int depth();
    }

    /** The depth of an expression around others. A program that nests without end is told where it does it. */
    static int depthAround(List<? extends Expr<?, ?>> operands) {
        int depth = 1;
        for (Object operand : operands) {
            depth = Math.max(depth, operand instanceof Nested nested ? nested.depth() + 1 : 1);
        }
        if (depth > DEEPEST) {
            String message = "expressions can be nested at most " + DEEPEST
                    + " deep; work out beforehand what does not depend on the row";
            throw new InvalidException(List.of(Problem.of(Problem.INVALID, "", message)));
        }
        return depth;
    }

    /**
     * The value of an operation.
     *
     * @param operation what is done
     * @param first decides of which kind plain values are
     * @param rest further expressions, or plain values
     * @param <S> whose rows
     * @param <V> the class of the result
     * @return an expression
     */
    public static <S, V> Expr<S, V> value(Operation operation, Expr<S, ?> first, Object... rest) {
        return OfValue.of(operation, operands(operation, first, rest));
    }

    /**
     * The text of an operation.
     *
     * @param operation what is done
     * @param first decides of which kind plain values are
     * @param rest further expressions, or plain values
     * @param <S> whose rows
     * @return an expression
     */
    public static <S> TextExpr<S> text(Operation operation, Expr<S, ?> first, Object... rest) {
        return OfText.of(operation, operands(operation, first, rest));
    }

    /**
     * The condition of an operation.
     *
     * @param operation what is asked
     * @param first decides of which kind plain values are
     * @param rest further expressions, or plain values
     * @param <S> whose rows
     * @return a condition; unknown where an operand is null
     */
    public static <S> Condition<S> condition(Operation operation, Expr<S, ?> first, Object... rest) {
        return OfCondition.of(operation, operands(operation, first, rest));
    }

    private static List<Expr<?, ?>> operands(Operation operation, Expr<?, ?> first, Object... rest) {
        List<Expr<?, ?>> operands = new ArrayList<>();
        operands.add(first);
        for (Object each : rest) {
            operands.add(each instanceof Expr<?, ?> other ? other : Value.beside(first, each, operation.words()));
        }
        return List.copyOf(operands);
    }

    private static Term resolve(Operation operation, List<Expr<?, ?>> operands, Resolver resolver) {
        Expr<?, ?> first = operands.get(0);
        Resolver inside = resolver.deeper();
        List<Term> terms = new ArrayList<>();
        terms.add(first.resolve(inside));
        if (operation instanceof NumberOperation && !isNumber(terms.get(0).type())) {
            String message =
                    "is " + terms.get(0).type().words() + ", but " + operation.words() + " works on numbers only";
            throw Value.invalid(first, message);
        }
        if (operation instanceof TimeOperation time && !time.fits(terms.get(0).type())) {
            throw Value.invalid(first, "is " + terms.get(0).type().words() + ", of which there is no " + time.words());
        }
        for (Expr<?, ?> each : operands.subList(1, operands.size())) {
            terms.add(
                    each instanceof Value<?, ?> value
                            ? value.as(first, operation.beside(terms.get(0).type()), resolver)
                            : each.resolve(inside));
        }
        return new Term.Call(operation, terms);
    }

    private static boolean isNumber(ValueType type) {
        return type == Scalar.INTEGER || type == Scalar.LONG || type instanceof DecimalType;
    }

    private static boolean isSensitive(List<Expr<?, ?>> operands) {
        return operands.stream().anyMatch(each -> !(each instanceof Value<?, ?>) && each.isSensitive());
    }

    private static String print(Operation operation, List<Expr<?, ?>> operands) {
        if (operation instanceof NumberOperation && operands.size() == 2) {
            return "(" + operands.get(0) + " " + operation.words() + " " + operands.get(1) + ")";
        }
        return operands.stream().map(Object::toString).collect(Collectors.joining(", ", operation.words() + "(", ")"));
    }

    /** A value that an operation makes. */
    private record OfValue<S, V>(Operation operation, List<Expr<?, ?>> operands, int depth)
            implements Expr<S, V>, Nested {
        static <S, V> OfValue<S, V> of(Operation operation, List<Expr<?, ?>> operands) {
            return new OfValue<>(operation, operands, depthAround(operands));
        }

        @Override
        public Term resolve(Resolver resolver) {
            return Applied.resolve(operation, operands, resolver);
        }

        @Override
        public boolean isSensitive() {
            return Applied.isSensitive(operands);
        }

        @Override
        public String toString() {
            return Applied.print(operation, operands);
        }
    }

    /** A text that an operation makes. */
    private record OfText<S>(Operation operation, List<Expr<?, ?>> operands, int depth) implements TextExpr<S>, Nested {
        static <S> OfText<S> of(Operation operation, List<Expr<?, ?>> operands) {
            return new OfText<>(operation, operands, depthAround(operands));
        }

        @Override
        public Term resolve(Resolver resolver) {
            return Applied.resolve(operation, operands, resolver);
        }

        @Override
        public boolean isSensitive() {
            return Applied.isSensitive(operands);
        }

        @Override
        public String toString() {
            return Applied.print(operation, operands);
        }
    }

    /** A condition that an operation makes. */
    private record OfCondition<S>(Operation operation, List<Expr<?, ?>> operands, int depth)
            implements Condition<S>, Nested {
        static <S> OfCondition<S> of(Operation operation, List<Expr<?, ?>> operands) {
            return new OfCondition<>(operation, operands, depthAround(operands));
        }

        @Override
        public Term resolve(Resolver resolver) {
            return Applied.resolve(operation, operands, resolver);
        }

        @Override
        public boolean isSensitive() {
            return Applied.isSensitive(operands);
        }

        @Override
        public String toString() {
            return Applied.print(operation, operands);
        }
    }
}
