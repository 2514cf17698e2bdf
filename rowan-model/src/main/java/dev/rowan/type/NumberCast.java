package dev.rowan.type;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.regex.Pattern;

/** Input to numbers. */
final class NumberCast {
    private static final Pattern FORM =
            Pattern.compile("[+-]?(\\d{1,1000}(\\.\\d{0,1000})?|\\.\\d{1,1000})([eE][+-]?\\d{1,5})?");
    /** PostgreSQL keeps at most 131,072 digits before the point and 16,383 after it. */
    private static final int MOST_DIGITS = 131_072;

    private static final int MOST_SCALE = 16_383;

    private NumberCast() {}

    static Cast whole(Object input, long least, long most, LongFunction<Object> box) {
        Optional<BigDecimal> number = number(input);
        if (number.isEmpty()) {
            return new Cast.Refused("must be a whole number");
        }
        // without its zeros a number shows its size at once; to write out 1E-2000000000 would take the machine down
        BigDecimal value = number.get().stripTrailingZeros();
        if (value.scale() > 0) {
            return new Cast.Refused("must be a whole number");
        }
        if (value.precision() - (long) value.scale() > 20) {
            return new Cast.Refused("must be between " + least + " and " + most);
        }
        BigInteger whole = value.toBigIntegerExact();
        if (whole.bitLength() > 63 || whole.longValue() < least || whole.longValue() > most) {
            return new Cast.Refused("must be between " + least + " and " + most);
        }
        return new Cast.Done(box.apply(whole.longValue()));
    }

    static Cast decimal(Object input, int precision, int scale) {
        Optional<BigDecimal> number = number(input);
        if (number.isEmpty()) {
            return new Cast.Refused("must be a number");
        }
        BigDecimal value = number.get();
        if (value.precision() - (long) value.scale() > MOST_DIGITS || value.scale() > MOST_SCALE) {
            return new Cast.Refused("has too many digits");
        }
        if (precision == 0) {
            return new Cast.Done(value.scale() < 0 ? value.setScale(0) : value);
        }
        if (value.stripTrailingZeros().scale() > scale) {
            return new Cast.Refused("must have at most " + scale + " digits after the point");
        }
        BigDecimal fitted = value.setScale(scale);
        if (fitted.precision() > precision) {
            return new Cast.Refused("must have at most " + (precision - scale) + " digits before the point");
        }
        return new Cast.Done(fitted);
    }

    /** A zero is a zero, whatever its sign: stores take both for the same. */
    static Cast floating(Object input) {
        if (input instanceof Double || input instanceof Float) {
            double value = input instanceof Float ? Double.parseDouble(input.toString()) : (Double) input;
            return Double.isFinite(value) ? new Cast.Done(value + 0.0) : new Cast.Refused("must be a finite number");
        }
        Optional<BigDecimal> number = number(input);
        if (number.isEmpty()) {
            return new Cast.Refused("must be a number");
        }
        double value = number.get().doubleValue();
        return Double.isFinite(value)
                ? new Cast.Done(value + 0.0)
                : new Cast.Refused("must be between " + -Double.MAX_VALUE + " and " + Double.MAX_VALUE);
    }

    private static Optional<BigDecimal> number(Object input) {
        if (input instanceof BigDecimal decimal) {
            return Optional.of(decimal);
        }
        if (input instanceof BigInteger whole) {
            return Optional.of(new BigDecimal(whole));
        }
        if (input instanceof Double || input instanceof Float) {
            double value = ((Number) input).doubleValue();
            return Double.isFinite(value) ? Optional.of(new BigDecimal(input.toString())) : Optional.empty();
        }
        if (input instanceof Long || input instanceof Integer || input instanceof Short || input instanceof Byte) {
            return Optional.of(BigDecimal.valueOf(((Number) input).longValue()));
        }
        if (input instanceof String text && FORM.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        return Optional.empty();
    }
}
