package dev.rowan.action;

import dev.rowan.row.Row;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The user's code that runs around a write, by moment and in declaration order.
 *
 * @param beforeWrite in the transaction, before the row is written
 * @param afterWrite in the transaction, when the row and what is managed along are written
 * @param afterCommit when the outermost transaction is committed
 * @param onFailure when the write, or the transaction it is part of, failed after the moment of {@code beforeWrite} had come
 */
public record Hooks(
        List<Consumer<WriteCall<?>>> beforeWrite,
        List<BiConsumer<Row<?>, WriteCall<?>>> afterWrite,
        List<BiConsumer<Row<?>, WriteCall<?>>> afterCommit,
        List<BiConsumer<WriteCall<?>, RuntimeException>> onFailure) {
    /** None. */
    public static final Hooks NONE = new Hooks(List.of(), List.of(), List.of(), List.of());

    /**
     * Adds code that runs before the row is written.
     *
     * @param code may set attributes of its call
     * @return other hooks
     */
    @SuppressWarnings("unchecked") // the rows and calls of an action are of its own resource
    public Hooks before(Consumer<? extends WriteCall<?>> code) {
        return new Hooks(more(beforeWrite, (Consumer<WriteCall<?>>) (Object) code), afterWrite, afterCommit, onFailure);
    }

    /**
     * Adds code that runs after the row is written.
     *
     * @param code takes the row and its call
     * @return other hooks
     */
    @SuppressWarnings("unchecked") // the rows and calls of an action are of its own resource
    public Hooks after(BiConsumer<? extends Row<?>, ? extends WriteCall<?>> code) {
        return new Hooks(
                beforeWrite,
                more(afterWrite, (BiConsumer<Row<?>, WriteCall<?>>) (Object) code),
                afterCommit,
                onFailure);
    }

    /**
     * Adds code that runs after the commit.
     *
     * @param code takes the row and its call
     * @return other hooks
     */
    @SuppressWarnings("unchecked") // the rows and calls of an action are of its own resource
    public Hooks committed(BiConsumer<? extends Row<?>, ? extends WriteCall<?>> code) {
        return new Hooks(
                beforeWrite,
                afterWrite,
                more(afterCommit, (BiConsumer<Row<?>, WriteCall<?>>) (Object) code),
                onFailure);
    }

    /**
     * Adds code that runs when the write failed.
     *
     * @param code takes the call and what was thrown
     * @return other hooks
     */
    @SuppressWarnings("unchecked") // the rows and calls of an action are of its own resource
    public Hooks failed(BiConsumer<? extends WriteCall<?>, RuntimeException> code) {
        return new Hooks(
                beforeWrite, afterWrite, afterCommit, more(onFailure, (BiConsumer<WriteCall<?>, RuntimeException>)
                        (Object) code));
    }

    private static <T> List<T> more(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
