package dev.rowan.type;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Exact decimal numbers.
 *
 * @param precision how many digits in all, 1 to 1000; 0 for any number
 * @param scale how many of them after the point, 0 to precision
 */
public record DecimalType(int precision, int scale) implements ValueType {
    /** Any number of digits. */
    public static final DecimalType ANY = new DecimalType(0, 0);

    /** Makes the type; the sizes are checked. */
    public DecimalType {
        if (precision < 0 || precision > 1_000 || scale < 0 || scale > precision) {
            throw new IllegalArgumentException("precision must be 1 to 1000 and scale 0 to precision, but they are "
                    + precision + " and " + scale);
        }
    }

    /**
     * A number as a value of this kind is kept.
     *
     * @param number any number
     * @return with as many digits after the point as this kind has, halves away from zero
     */
    public BigDecimal rounded(BigDecimal number) {
        return precision == 0 ? number : number.setScale(scale, RoundingMode.HALF_UP);
    }

    @Override
    public Class<?> javaType() {
        return BigDecimal.class;
    }

    @Override
    public Cast cast(Object input) {
        return NumberCast.decimal(input, precision, scale);
    }

    @Override
    public int compare(Object left, Object right) {
        return ((BigDecimal) left).compareTo((BigDecimal) right);
    }

    @Override
    public String words() {
        return "a number";
    }
}
