package dev.rowan.intake.own;

import dev.rowan.expression.Argument;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads arguments of a call. */
public final class Taken {
    private Taken() {}

    /**
     * The value of an argument, for the code inside an action.
     *
     * @param arguments every argument of the action
     * @param argument which one
     * @param <V> the class of its values
     * @return its value, or null
     * @throws IllegalArgumentException when the action does not take it
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // cast to its kind at intake; null is the declaration's to rule out
    public static <V> V value(Map<Argument<?>, @Nullable Object> arguments, Argument<V> argument) {
        if (!arguments.containsKey(argument)) {
            throw new IllegalArgumentException(argument + " is no argument of this action");
        }
        return (V) arguments.get(argument);
    }
}
