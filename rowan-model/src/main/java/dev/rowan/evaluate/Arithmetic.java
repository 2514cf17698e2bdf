package dev.rowan.evaluate;

import dev.rowan.model.Term;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers worked out from numbers. */
final class Arithmetic {
    private Arithmetic() {}

    /** @throws ArithmeticException when the kind of number cannot hold the result */
    static @Nullable Object value(Term.Calculated calculated, Subject row) {
        Object left = Evaluator.value(calculated.left(), row);
        Object right = Evaluator.value(calculated.right(), row);
        if (left == null || right == null) {
            return null;
        }
        if (left instanceof Integer one && right instanceof Integer other) {
            return switch (calculated.operator()) {
                case PLUS -> Math.addExact(one, other);
                case MINUS -> Math.subtractExact(one, other);
                case TIMES -> Math.multiplyExact(one, other);
            };
        }
        if (left instanceof Long one && right instanceof Long other) {
            return switch (calculated.operator()) {
                case PLUS -> Math.addExact(one, other);
                case MINUS -> Math.subtractExact(one, other);
                case TIMES -> Math.multiplyExact(one, other);
            };
        }
        BigDecimal one = (BigDecimal) left;
        BigDecimal other = (BigDecimal) right;
        return switch (calculated.operator()) {
            case PLUS -> one.add(other);
            case MINUS -> one.subtract(other);
            case TIMES -> one.multiply(other);
        };
    }
}
