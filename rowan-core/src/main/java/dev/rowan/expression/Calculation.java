package dev.rowan.expression;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value worked out from other fields of the row.
 *
 * @param <R> the resource
 * @param <V> the class of its values
 */
public interface Calculation<R, V> extends Derived<R, V> {
    /**
     * The same with the value of an argument.
     *
     * @param argument one that the calculation takes
     * @param value its value; an explicit null beats a default
     * @param <A> the class of the argument's values
     * @return what to filter, sort or load by
     */
    default <A> Supplied<R, V> with(Argument<A> argument, @Nullable A value) {
        return new Supplied<R, V>(this, Map.of()).with(argument, value);
    }
}
