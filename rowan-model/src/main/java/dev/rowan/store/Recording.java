package dev.rowan.store;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** A session that can tell what it says to its database. */
public interface Recording {
    /**
     * Runs work and tells each statement of it, in order.
     *
     * @param statements is told the words of each statement, without values
     * @param work what to do
     * @param <T> the result
     * @return what the work returns
     */
    <T> T recording(Consumer<String> statements, Supplier<T> work);
}
