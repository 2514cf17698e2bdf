package dev.rowan.resource;

import dev.rowan.action.Invocation;
import dev.rowan.expression.Argument;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Does something of its own, with a result. Each method begins an {@link Invocation}, whose methods of the same name say
 * more.
 *
 * @param <R> the resource
 * @param <T> what it returns
 */
public interface Generic<R, T> extends Action<R> {
    /**
     * A call that gives nothing yet.
     *
     * @return for this action
     */
    Invocation<T> invocation();

    /**
     * Sets an argument; see {@link Invocation#set}.
     *
     * @param argument one that the action takes
     * @param value its value
     * @param <V> the class of its values
     * @return a call
     */
    default <V> Invocation<T> set(Argument<V> argument, @Nullable V value) {
        return invocation().set(argument, value);
    }

    /**
     * Gives untrusted input; see {@link Invocation#input}.
     *
     * @param values by the Java fields' names
     * @return a call
     */
    default Invocation<T> input(Map<String, ?> values) {
        return invocation().input(values);
    }
}
