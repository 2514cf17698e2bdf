package dev.rowan.action;

import dev.rowan.expression.Argument;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call of a generic action, as a value. Immutable: each method returns another. Begins at the action.
 *
 * @param resource the resource
 * @param action the action's token
 * @param arguments trusted values of its arguments; a value may be null
 * @param inputs untrusted values by name; a value may be null
 * @param <T> what the action returns
 */
public record Invocation<T>(
        Object resource,
        Object action,
        Map<Argument<?>, @Nullable Object> arguments,
        Map<String, @Nullable Object> inputs) {
    /** Makes a call; collections are copied. */
    public Invocation {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }

    /**
     * A call that gives nothing yet.
     *
     * @param resource the resource
     * @param action the action's token
     * @param <T> what the action returns
     * @return the call
     */
    public static <T> Invocation<T> of(Object resource, Object action) {
        return new Invocation<>(resource, action, Map.of(), Map.of());
    }

    /**
     * Sets an argument. Trusted: internal arguments can be set so, and only so.
     *
     * @param argument one that the action takes
     * @param value its value; an explicit null beats a default
     * @param <V> the class of its values
     * @return another call
     */
    public <V> Invocation<T> set(Argument<V> argument, @Nullable V value) {
        Map<Argument<?>, @Nullable Object> more = new LinkedHashMap<>(arguments);
        more.put(argument, value);
        return new Invocation<>(resource, action, more, inputs);
    }

    /**
     * Gives untrusted input: only arguments that are not internal, cast, all problems told at once.
     *
     * @param values by the Java fields' names; missing and null are two things
     * @return another call
     */
    public Invocation<T> input(Map<String, ?> values) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(inputs);
        more.putAll(values);
        return new Invocation<>(resource, action, arguments, more);
    }

    @Override
    public String toString() {
        return action
                + (arguments.isEmpty() ? "" : " with " + arguments.keySet())
                + (inputs.isEmpty() ? "" : " input " + inputs.keySet());
    }
}
