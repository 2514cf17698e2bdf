package dev.rowan.expression;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule that an action puts to the row as it would be. Immutable. Java's regular expressions differ from a database's: this
 * is why {@link Text#matches} is a validation and no condition.
 *
 * @param demand what is asked
 * @param where only of rows for which this is true; null for every row
 * @param message what is told instead of the demand's own words; null for those
 * @param <R> the resource
 */
public record Validation<R>(
        Demand demand,
        @Nullable Condition<? super R> where,
        @Nullable String message) implements ActionStep {
    /**
     * A rule for every row, in its own words.
     *
     * @param demand what is asked
     * @param <R> the resource
     * @return the rule
     */
    public static <R> Validation<R> of(Demand demand) {
        return new Validation<>(demand, null, null);
    }

    static <R> Validation<R> matches(Text<R> text, String regex) {
        return of(new Demand.Matches(text, Pattern.compile(regex)));
    }

    /**
     * Asks it only of rows for which a condition is true, beside what was said before.
     *
     * @param condition about the row as it would be, and the arguments
     * @return another rule
     */
    public Validation<R> where(Condition<? super R> condition) {
        return new Validation<>(demand, Logic.both(where, condition), message);
    }

    /**
     * What is told when it is broken.
     *
     * @param text a sentence for a person
     * @return another rule
     */
    public Validation<R> message(String text) {
        return new Validation<>(demand, where, text);
    }
}
