package dev.rowan.postgres.sql.call;

import dev.rowan.model.operation.Conversion;
import dev.rowan.type.DecimalType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;

/** Writes values as those of another kind. */
final class ConversionWords {
    private ConversionWords() {}

    static String of(Conversion conversion, ValueType type) {
        return switch (conversion) {
            case TEXT -> text(type);
            case INTEGER -> whole(type == Scalar.INTEGER, "integer", "-2147483648 and 2147483647");
            case LONG ->
                whole(!(type instanceof DecimalType), "bigint", "-9223372036854775808 and 9223372036854775807");
            case DECIMAL -> "{0}::numeric";
            case PARSED ->
                "(select case when length(o.a) <= 200 and o.a ~ '^([+-]|)[0-9]+([.][0-9]+|)$' then o.a::numeric end"
                        + " from (select {0}::text collate \"C\") o(a))";
            case INSTANT -> "({0}::timestamp at time zone 'UTC')";
        };
    }

    private static String text(ValueType type) {
        if (type instanceof DecimalType) {
            return "trim_scale({0})::text";
        }
        return type == Scalar.DATE ? day() : "{0}::text";
    }

    /** As ISO 8601 has it, whatever the server's setting: a year before 0 or after 9999 has a sign. */
    private static String day() {
        return "(select case when o.y < 0 then '-' when o.y > 9999 then '+' else '' end"
                + " || lpad(abs(o.y)::text, greatest(4, length(abs(o.y)::text)), '0') || to_char(o.d, '-MM-DD')"
                + " from (select i.d, " + TimeWords.year("i.d") + " y from (select {0} d) i) o)";
    }

    private static String whole(boolean fits, String type, String range) {
        return fits
                ? "{0}::" + type
                : "(select case when trunc(o.a) between " + range + " then trunc(o.a)::" + type
                        + " end from (select {0}::numeric) o(a))";
    }
}
