package dev.rowan.resource.computed;

import dev.rowan.expression.Calculation;
import dev.rowan.expression.Expr;
import dev.rowan.problem.Place;
import dev.rowan.resource.field.Declaring;
import org.jspecify.annotations.Nullable;

/**
 * Declares a value worked out from other fields of the row. Held by a field of the narrower type {@link Calculation}.
 * Immutable: each method returns another spec.
 *
 * @param <R> the resource
 * @param <V> the class of its values
 */
public final class CalculationSpec<R, V> extends Computation<R, V> implements Calculation<R, V> {
    private final Expr<? super R, V> expression;
    private final @Nullable V fallback;

    CalculationSpec(Declaring owner, Place place, Expr<? super R, V> expression) {
        super(owner, place);
        this.expression = expression;
        this.fallback = null;
    }

    private CalculationSpec(CalculationSpec<R, V> from, Visibility visibility, @Nullable V fallback) {
        super(from, visibility);
        this.expression = from.expression;
        this.fallback = fallback;
    }

    /**
     * The value where there would be none.
     *
     * @param value in place of null
     * @return another spec
     */
    public CalculationSpec<R, V> defaultsTo(V value) {
        return new CalculationSpec<>(this, visibility(), value);
    }

    /**
     * String doors (HTTP, forms, the command line) may read, filter and sort it.
     *
     * @return another spec
     */
    public CalculationSpec<R, V> exposed() {
        return new CalculationSpec<>(this, visibility().asExposed(), fallback);
    }

    /**
     * Kept out of logs, messages and {@code toString}, even where nothing sensitive takes part.
     *
     * @return another spec
     */
    public CalculationSpec<R, V> sensitive() {
        return new CalculationSpec<>(this, visibility().asSensitive(), fallback);
    }

    @Override
    public Expr<? super R, V> definition() {
        return fallback == null ? expression : new Otherwise<>(expression, fallback);
    }
}
