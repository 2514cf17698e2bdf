package dev.rowan.evaluate;

import dev.rowan.model.operation.Conversion;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The same said by values of another kind. */
final class Conversions {
    /** How long a text may be that says a number. */
    private static final int MOST = 200;

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

    private Conversions() {}

    static @Nullable Object value(Conversion conversion, Object value) {
        return switch (conversion) {
            case TEXT -> text(value);
            case INTEGER -> integer(whole(value, Integer.SIZE));
            case LONG -> whole(value, Long.SIZE);
            case DECIMAL -> decimal(value);
            case PARSED -> parsed((String) value);
            case INSTANT -> ((LocalDate) value).atStartOfDay(ZoneOffset.UTC).toInstant();
        };
    }

    private static @Nullable Integer integer(@Nullable Long whole) {
        return whole == null ? null : (Integer) whole.intValue();
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    private static BigDecimal decimal(Object value) {
        return value instanceof BigDecimal number ? number : BigDecimal.valueOf(((Number) value).longValue());
    }

    private static @Nullable BigDecimal parsed(String text) {
        boolean number = text.length() <= MOST && NUMBER.matcher(text).matches();
        return number ? new BigDecimal(text) : null;
    }

    private static @Nullable Long whole(Object value, int bits) {
        BigInteger whole = decimal(value).toBigInteger();
        return whole.bitLength() < bits ? (Long) whole.longValue() : null;
    }
}
