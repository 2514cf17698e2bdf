package dev.rowan.expression;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What a validation asks of the row as it would be. Null passes wherever a value is only measured. */
public sealed interface Demand {
    /**
     * Each has a value.
     *
     * @param attributes at least one
     */
    record Present(List<Attribute<?, ?>> attributes) implements Demand {}

    /**
     * None has a value.
     *
     * @param attributes at least one
     */
    record Absent(List<Attribute<?, ?>> attributes) implements Demand {}

    /**
     * It is one of some values.
     *
     * @param attribute what is asked
     * @param values as they were given
     */
    record Among(Attribute<?, ?> attribute, List<Object> values) implements Demand {}

    /**
     * It has so many characters (code points).
     *
     * @param text what is measured
     * @param least from 0
     * @param most from the least
     */
    record Length(Text<?> text, int least, int most) implements Demand {}

    /**
     * The whole text matches.
     *
     * @param text what is asked
     * @param pattern in Java's syntax
     */
    record Matches(Text<?> text, Pattern pattern) implements Demand {
        @Override
        public String toString() {
            return text + " matches " + pattern;
        }
    }

    /**
     * It was given twice, and alike.
     *
     * @param argument the second time
     * @param attribute the first time
     */
    record Confirm(Argument<?> argument, Attribute<?, ?> attribute) implements Demand {}

    /**
     * This write changes it.
     *
     * @param attribute what is asked
     */
    record Changing(Attribute<?, ?> attribute) implements Demand {}

    /**
     * A condition is not false.
     *
     * @param condition about the row as it would be, and the arguments
     */
    record Holds(Condition<?> condition) implements Demand {}

    /**
     * What the user's code says.
     *
     * @param code takes a proposal, and tells it problems
     */
    record Custom(Consumer<?> code) implements Demand {}
}
