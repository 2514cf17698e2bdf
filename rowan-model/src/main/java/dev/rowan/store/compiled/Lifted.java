package dev.rowan.store.compiled;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stands in a plan for a value that comes with each request: in a {@code Term.Constant}, or as the values of a
 * {@code Term.In} or the keys of parents. Whoever takes it for the value itself fails.
 *
 * @param place which of the values, from 0
 */
public record Lifted(int place) {
    /**
     * Stands for any number of values, all in one list.
     *
     * @param place which of the values, from 0
     * @return a list that cannot be looked into
     */
    public static List<Object> list(int place) {
        return new LiftedList(place);
    }

    /**
     * Whether something comes with each request.
     *
     * @param value a value or values of a plan
     * @return true where {@link #resolve} says something else
     */
    public static boolean isOpen(Object value) {
        return value instanceof Lifted || value instanceof LiftedList;
    }

    /**
     * What is meant.
     *
     * @param value a value of a plan, or what stands for one
     * @param given the values of the request
     * @return the value of the request, where one was left open, which may be null; else the value itself
     */
    public static @Nullable Object resolve(Object value, @Nullable Object[] given) {
        if (value instanceof Lifted open) {
            return given[open.place];
        }
        return value instanceof LiftedList list ? given[list.place()] : value;
    }
}
