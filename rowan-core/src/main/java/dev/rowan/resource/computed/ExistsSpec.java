package dev.rowan.resource.computed;

import dev.rowan.expression.Aggregate;
import dev.rowan.expression.Condition;
import dev.rowan.problem.Place;
import dev.rowan.relationship.Way;
import dev.rowan.resource.field.Declaring;
import java.util.function.Function;

/**
 * Declares whether there is a related row. Held by a field of the narrower type {@link Aggregate}. Immutable: each method
 * returns another spec.
 *
 * @param <R> the resource
 * @param <D> the resource of the related rows
 */
public final class ExistsSpec<R, D> extends Computation<R, Boolean> implements Aggregate<R, Boolean> {
    private final Way<R, D> way;

    ExistsSpec(Declaring owner, Place place, Way<R, D> way) {
        super(owner, place);
        this.way = way;
    }

    private ExistsSpec(ExistsSpec<R, D> from, Visibility visibility, Way<R, D> way) {
        super(from, visibility);
        this.way = way;
    }

    /**
     * Only related rows for which a condition is true, beside what was said before.
     *
     * @param condition reads the condition off the other resource
     * @return another spec
     */
    public ExistsSpec<R, D> where(Function<? super D, ? extends Condition<? super D>> condition) {
        return new ExistsSpec<>(this, visibility(), way.where(condition));
    }

    /**
     * String doors (HTTP, forms, the command line) may read, filter and sort it.
     *
     * @return another spec
     */
    public ExistsSpec<R, D> exposed() {
        return new ExistsSpec<>(this, visibility().asExposed(), way);
    }

    /**
     * Kept out of logs, messages and {@code toString}.
     *
     * @return another spec
     */
    public ExistsSpec<R, D> sensitive() {
        return new ExistsSpec<>(this, visibility().asSensitive(), way);
    }

    @Override
    public Condition<R> definition() {
        return way.any();
    }
}
