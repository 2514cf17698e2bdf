package dev.rowan.store;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Where rows are kept. Thread-safe; a session belongs to the thread that runs the work. */
public interface Store extends AutoCloseable {
    /**
     * What this store cannot do.
     *
     * @return the capabilities it lacks; usually none
     */
    Set<Capability> lacks();

    /**
     * Whether its sessions read what was compiled before.
     *
     * @return true where all of them are {@link dev.rowan.store.compiled.Compiling}
     */
    default boolean compiles() {
        return false;
    }

    /**
     * Runs work of one statement, without a transaction around it.
     *
     * @param work what to do; uses the session for one call at most
     * @param <T> the result
     * @return what the work returns
     * @throws dev.rowan.problem.StoreException when the store cannot be reached or refuses
     */
    <T> T alone(Function<Session, T> work);

    /**
     * Runs work in a transaction: committed when it returns, rolled back when it throws.
     *
     * @param options how it runs
     * @param work what to do
     * @param <T> the result
     * @return what the work returns
     * @throws dev.rowan.problem.StoreException when the store cannot be reached or refuses
     */
    <T> T transaction(Transaction options, Function<Session, T> work);

    /**
     * This store, or one inside it, by its own type.
     *
     * @param type the type asked for, such as {@code Postgres}
     * @param <T> the type
     * @return the store, or empty
     */
    default <T> Optional<T> unwrap(Class<T> type) {
        return type.isInstance(this) ? Optional.of(type.cast(this)) : Optional.empty();
    }

    /** Closes what the store opened itself, never what it was given. */
    @Override
    void close();
}
