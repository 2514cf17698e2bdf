package dev.rowan.type;

import static dev.rowan.type.Casting.done;
import static dev.rowan.type.Casting.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberCastTest {
    private static final DecimalType PRICE = new DecimalType(5, 2);

    @Test
    void every_kind_of_whole_number_is_an_integer() {
        List<Object> sevens = List.of(
                7, 7L, (short) 7, (byte) 7, BigInteger.valueOf(7), new BigDecimal("7.00"), 7.0, 7f, "7", "+7.0");
        for (Object seven : sevens) {
            assertThat(done(Scalar.INTEGER, seven)).isEqualTo(7);
            assertThat(done(Scalar.LONG, seven)).isEqualTo(7L);
        }
        assertThat(done(Scalar.INTEGER, "1e3")).isEqualTo(1_000);
        assertThat(done(Scalar.INTEGER, "0e99999")).isEqualTo(0);
        assertThat(done(Scalar.INTEGER, "-0")).isEqualTo(0);
    }

    @Test
    void the_ends_of_the_ranges_are_inside() {
        for (int end : List.of(Integer.MIN_VALUE, Integer.MAX_VALUE)) {
            assertThat(done(Scalar.INTEGER, Integer.toString(end))).isEqualTo(end);
            assertThat(done(Scalar.INTEGER, (long) end)).isEqualTo(end);
        }
        for (long end : List.of(Long.MIN_VALUE, Long.MAX_VALUE)) {
            assertThat(done(Scalar.LONG, Long.toString(end))).isEqualTo(end);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "-2147483649", "9223372036854775808", "1e99999", "-1e300"})
    void what_is_outside_of_the_range_is_told_the_range(String text) {
        assertThat(refused(Scalar.INTEGER, text)).isEqualTo("must be between -2147483648 and 2147483647");
    }

    @Test
    void a_long_outside_of_its_range_is_told_the_range() {
        for (Object outside :
                List.of("9223372036854775808", "-9223372036854775809", 1e19, BigInteger.ONE.shiftLeft(70))) {
            assertThat(refused(Scalar.LONG, outside))
                    .isEqualTo("must be between -9223372036854775808 and 9223372036854775807");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 7",
                "7 ",
                "7a",
                "0x7",
                "1_000",
                "1,000",
                "--7",
                ".",
                "e5",
                "NaN",
                "Infinity",
                "\u0667",
                "7\n",
                "1.5"
            })
    void malformed_text_is_no_whole_number(String text) {
        assertThat(refused(Scalar.INTEGER, text)).isEqualTo("must be a whole number");
    }

    @Test
    void other_kinds_are_no_numbers() {
        for (Object other : List.of(true, 'a', Double.NaN, Float.POSITIVE_INFINITY, List.of(1), 1.5)) {
            assertThat(refused(Scalar.LONG, other)).isEqualTo("must be a whole number");
        }
        assertThat(refused(DecimalType.ANY, "1,5")).isEqualTo("must be a number");
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.SECONDS)
    void a_number_with_a_huge_exponent_is_not_written_out() {
        assertThat(refused(Scalar.LONG, new BigDecimal("1E-2000000000"))).isEqualTo("must be a whole number");
        assertThat(refused(Scalar.LONG, new BigDecimal("1E+2000000000"))).startsWith("must be between");
        for (String huge : List.of("1E-2000000000", "1E+2000000000")) {
            assertThat(refused(DecimalType.ANY, new BigDecimal(huge))).isEqualTo("has too many digits");
            assertThat(refused(PRICE, new BigDecimal(huge))).isEqualTo("has too many digits");
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1.00", "999.99, 999.99", "-0.5, -0.50", "1.500000, 1.50", "1e2, 100.00", "0, 0.00", ".5, 0.50"})
    void a_decimal_gets_the_scale_of_its_type(String text, BigDecimal kept) {
        assertThat(done(PRICE, text)).isEqualTo(kept);
    }

    @Test
    void a_decimal_that_does_not_fit_is_told_which_end() {
        assertThat(refused(PRICE, "1.005")).isEqualTo("must have at most 2 digits after the point");
        assertThat(refused(PRICE, "1000")).isEqualTo("must have at most 3 digits before the point");
        assertThat(refused(PRICE, 1000L)).isEqualTo("must have at most 3 digits before the point");
    }

    @Test
    void a_decimal_of_any_size_keeps_its_digits() {
        assertThat(done(DecimalType.ANY, "1.10")).isEqualTo(new BigDecimal("1.10"));
        assertThat(done(DecimalType.ANY, 0.1)).isEqualTo(new BigDecimal("0.1"));
        assertThat(done(DecimalType.ANY, 0.1f)).isEqualTo(new BigDecimal("0.1"));
        assertThat(done(DecimalType.ANY, "1e3")).isEqualTo(new BigDecimal("1000"));
    }

    @Test
    void a_decimal_type_has_sizes_that_a_database_knows() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DecimalType(1_001, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new DecimalType(2, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new DecimalType(-1, 0));
    }
}
