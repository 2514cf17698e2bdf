package dev.rowan.migrate.catalog;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The default value of a column which is there.
 *
 * @param column the column's name
 * @param expression the value in SQL
 */
public record Fallback(String column, String expression) implements Part {
    private static final Pattern LITERAL = Pattern.compile(
            "\\(?(?:-?[0-9.]+|true|false|NULL|'(?:[^']|'')*'|ARRAY\\[\\])\\)?(?:::[^'()]+(?:\\([0-9, ]+\\))?(?: with(?:out)? time zone)?(?:\\[\\])?)?");

    private static final Pattern NUMBER = Pattern.compile(
            "'?(-?[0-9]+(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]{1,3})?)'?(?:::(?:double precision|real|numeric|integer|bigint))?");

    /**
     * Whether the database works it out for each row.
     *
     * @return false for a value that stays the same
     */
    public boolean computed() {
        return !LITERAL.matcher(expression).matches();
    }

    /**
     * Whether two defaults are one number, however it is written.
     *
     * @param other the default of the same column elsewhere
     * @return false for what is no number
     */
    public boolean sameNumber(Fallback other) {
        Matcher own = NUMBER.matcher(expression);
        Matcher its = NUMBER.matcher(other.expression);
        return own.matches()
                && its.matches()
                && new BigDecimal(own.group(1)).compareTo(new BigDecimal(its.group(1))) == 0;
    }
}
