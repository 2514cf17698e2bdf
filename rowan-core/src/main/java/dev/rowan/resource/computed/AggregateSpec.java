package dev.rowan.resource.computed;

import dev.rowan.expression.Aggregate;
import dev.rowan.expression.Condition;
import dev.rowan.expression.Expr;
import dev.rowan.expression.Sort;
import dev.rowan.problem.Place;
import dev.rowan.relationship.Gathered;
import dev.rowan.resource.field.Declaring;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Declares a value made of related rows. Held by a field of the narrower type {@link Aggregate}. Immutable: each method
 * returns another spec.
 *
 * @param <R> the resource
 * @param <D> the resource of the related rows
 * @param <V> the class of its values
 */
public final class AggregateSpec<R, D, V> extends Computation<R, V> implements Aggregate<R, V> {
    private final Gathered<R, D, V> gathered;
    private final @Nullable V fallback;

    AggregateSpec(Declaring owner, Place place, Gathered<R, D, V> gathered) {
        super(owner, place);
        this.gathered = gathered;
        this.fallback = null;
    }

    private AggregateSpec(
            AggregateSpec<R, D, V> from, Visibility visibility, Gathered<R, D, V> gathered, @Nullable V fallback) {
        super(from, visibility);
        this.gathered = gathered;
        this.fallback = fallback;
    }

    /**
     * Only of related rows for which a condition is true, beside what was said before.
     *
     * @param condition reads the condition off the other resource
     * @return another spec
     */
    public AggregateSpec<R, D, V> where(Function<? super D, ? extends Condition<? super D>> condition) {
        return with(gathered.where(condition));
    }

    /**
     * The order of the related rows, for what depends on one: {@code first} and {@code list}. Without it, and where it
     * leaves a choice, it is that of the primary key. Further criteria come after those given before.
     *
     * @param by reads the criterion off the other resource
     * @return another spec
     */
    public AggregateSpec<R, D, V> sort(Function<? super D, ? extends Sort<? super D>> by) {
        return with(gathered.sort(by));
    }

    /**
     * The same value counts once; where rows are counted, the same row.
     *
     * @return another spec
     */
    public AggregateSpec<R, D, V> distinct() {
        return with(gathered.distinct());
    }

    /**
     * The value where there would be none.
     *
     * @param value in place of null
     * @return another spec
     */
    public AggregateSpec<R, D, V> defaultsTo(V value) {
        return new AggregateSpec<>(this, visibility(), gathered, value);
    }

    /**
     * String doors (HTTP, forms, the command line) may read, filter and sort it.
     *
     * @return another spec
     */
    public AggregateSpec<R, D, V> exposed() {
        return new AggregateSpec<>(this, visibility().asExposed(), gathered, fallback);
    }

    /**
     * Kept out of logs, messages and {@code toString}, even where nothing sensitive takes part.
     *
     * @return another spec
     */
    public AggregateSpec<R, D, V> sensitive() {
        return new AggregateSpec<>(this, visibility().asSensitive(), gathered, fallback);
    }

    private AggregateSpec<R, D, V> with(Gathered<R, D, V> other) {
        return new AggregateSpec<>(this, visibility(), other, fallback);
    }

    @Override
    public Expr<R, V> definition() {
        return fallback == null ? gathered : new Otherwise<>(gathered, fallback);
    }
}
