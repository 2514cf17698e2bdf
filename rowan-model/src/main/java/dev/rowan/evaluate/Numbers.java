package dev.rowan.evaluate;

import dev.rowan.model.operation.NumberOperation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers worked out from numbers. */
final class Numbers {
    /** How many digits after the point a quotient has. */
    private static final int DIGITS = 10;

    /** PostgreSQL has at most so many digits before the point, and so many after it. */
    private static final int MOST_DIGITS = 131_072;

    private static final int MOST_SCALE = 16_383;

    private Numbers() {}

    /** @throws ArithmeticException when the kind of number cannot hold the result */
    static @Nullable Object value(NumberOperation operation, List<Object> operands) {
        Object first = operands.get(0);
        Object second = operands.get(operands.size() - 1);
        if (first instanceof Integer one) {
            return whole(operation, one, (Integer) second);
        }
        if (first instanceof Long one) {
            return whole(operation, one, (Long) second);
        }
        if (operation == NumberOperation.ROUNDED) {
            return rounded((BigDecimal) first, (Integer) second);
        }
        BigDecimal result = decimal(operation, (BigDecimal) first, (BigDecimal) second);
        return result == null ? null : kept(result);
    }

    private static @Nullable Integer whole(NumberOperation operation, int one, int other) {
        Long result = whole(operation, (long) one, other);
        return result == null ? null : (Integer) Math.toIntExact(result);
    }

    private static @Nullable Long whole(NumberOperation operation, long one, long other) {
        return switch (operation) {
            case PLUS -> Math.addExact(one, other);
            case MINUS -> Math.subtractExact(one, other);
            case TIMES -> Math.multiplyExact(one, other);
            case DIVIDED_BY -> other == 0 ? null : (Long) (other == -1 ? Math.negateExact(one) : one / other);
            case MODULO -> other == 0 ? null : (Long) (one % other);
            case NEGATED -> Math.negateExact(one);
            case ABSOLUTE -> Math.absExact(one);
            case ROUNDED -> one;
        };
    }

    private static @Nullable BigDecimal decimal(NumberOperation operation, BigDecimal one, BigDecimal other) {
        return switch (operation) {
            case PLUS -> one.add(other);
            case MINUS -> one.subtract(other);
            case TIMES -> one.multiply(other);
            case DIVIDED_BY -> other.signum() == 0 ? null : one.divide(other, DIGITS, RoundingMode.HALF_UP);
            case MODULO -> other.signum() == 0 ? null : one.remainder(other);
            case NEGATED -> one.negate();
            case ABSOLUTE -> one.abs();
            case ROUNDED -> one;
        };
    }

    /** As a database has it: no more digits before the point, and what is too small is rounded. */
    private static BigDecimal kept(BigDecimal number) {
        if (number.precision() - (long) number.scale() > MOST_DIGITS) {
            throw new ArithmeticException("a number that no store can keep");
        }
        return number.scale() > MOST_SCALE ? number.setScale(MOST_SCALE, RoundingMode.HALF_UP) : number;
    }

    private static BigDecimal rounded(BigDecimal number, int digits) {
        BigDecimal rounded = number.setScale(digits, RoundingMode.HALF_UP);
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
