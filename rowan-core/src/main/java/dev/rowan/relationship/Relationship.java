package dev.rowan.relationship;

import dev.rowan.expression.Condition;
import dev.rowan.expression.Field;
import dev.rowan.query.Load;
import dev.rowan.query.Query;
import java.util.Optional;
import java.util.function.Function;

/**
 * Leads from rows of {@code R} to rows of {@code D}.
 *
 * @param <R> the resource that declares it
 * @param <D> the resource that it leads to
 * @param <V> what {@code row.get(relationship)} returns
 */
public interface Relationship<R, D, V> extends Field<R, V>, Load<R> {
    /**
     * The resource that it leads to. Not to be asked while resources are being declared.
     *
     * @return the one instance of {@code D}
     */
    D destination();

    /**
     * Whether a related row is there for which the condition is true.
     *
     * @param condition reads the condition off the other resource, such as {@code g -> g.name.eq("x")}
     * @return the condition, never unknown
     */
    default Condition<R> any(Function<? super D, ? extends Condition<? super D>> condition) {
        return new AnyRelated<>(new WhichRelated<>(this, condition));
    }

    /**
     * Whether a related row is there at all.
     *
     * @return the condition, never unknown
     */
    default Condition<R> any() {
        return new AnyRelated<>(new WhichRelated<>(this, null));
    }

    /**
     * Whether the condition is true for each related row. Of none: true.
     *
     * @param condition reads the condition off the other resource, such as {@code g -> g.name.eq("x")}
     * @return the condition, never unknown: a row for which it is unknown is one for which it is not true
     */
    default Condition<R> all(Function<? super D, ? extends Condition<? super D>> condition) {
        return new AnyRelated<>(new WhichRelated<>(this, d -> condition.apply(d).isDistinctFrom(true))).not();
    }

    /**
     * Whether there is no related row for which the condition is true.
     *
     * @param condition reads the condition off the other resource, such as {@code g -> g.name.eq("x")}
     * @return the condition, never unknown
     */
    default Condition<R> none(Function<? super D, ? extends Condition<? super D>> condition) {
        return any(condition).not();
    }

    /**
     * Loads it with a query of its own.
     *
     * @param query narrows, orders, limits (for each parent) and loads further
     * @return what to give to {@code load}
     */
    default Load<R> with(Function<Query<D>, Query<D>> query) {
        return new RefinedLoad<>(this, query);
    }

    @Override
    default Field<R, ?> loaded() {
        return this;
    }

    @Override
    default Optional<Query<?>> refined() {
        return Optional.empty();
    }
}
