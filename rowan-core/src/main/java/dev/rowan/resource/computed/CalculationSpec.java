package dev.rowan.resource.computed;

import dev.rowan.expression.Argument;
import dev.rowan.expression.Calculation;
import dev.rowan.expression.Expr;
import dev.rowan.problem.Place;
import dev.rowan.resource.field.Declaring;
import java.util.List;
import java.util.stream.Stream;
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
    private final List<Argument<?>> arguments;

    CalculationSpec(Declaring owner, Place place, Expr<? super R, V> expression) {
        super(owner, place);
        this.expression = expression;
        this.fallback = null;
        this.arguments = List.of();
    }

    private CalculationSpec(
            CalculationSpec<R, V> from, Visibility visibility, @Nullable V fallback, List<Argument<?>> arguments) {
        super(from, visibility);
        this.expression = from.expression;
        this.fallback = fallback;
        this.arguments = List.copyOf(arguments);
    }

    /**
     * It speaks of an argument, which is given where it is used: {@code USER.label.with(USER.separator, "/")}. Without that it
     * has its default.
     *
     * @param argument that a field of this resource holds
     * @return another spec
     */
    public CalculationSpec<R, V> argument(Argument<?> argument) {
        return new CalculationSpec<>(
                this,
                visibility(),
                fallback,
                Stream.concat(arguments.stream(), Stream.of(argument)).toList());
    }

    @Override
    public List<Argument<?>> arguments() {
        return arguments;
    }

    /**
     * The value where there would be none.
     *
     * @param value in place of null
     * @return another spec
     */
    public CalculationSpec<R, V> defaultsTo(V value) {
        return new CalculationSpec<>(this, visibility(), value, arguments);
    }

    /**
     * String doors (HTTP, forms, the command line) may read, filter and sort it.
     *
     * @return another spec
     */
    public CalculationSpec<R, V> exposed() {
        return new CalculationSpec<>(this, visibility().asExposed(), fallback, arguments);
    }

    /**
     * Kept out of logs, messages and {@code toString}, even where nothing sensitive takes part.
     *
     * @return another spec
     */
    public CalculationSpec<R, V> sensitive() {
        return new CalculationSpec<>(this, visibility().asSensitive(), fallback, arguments);
    }

    @Override
    public Expr<? super R, V> definition() {
        return fallback == null ? expression : new Otherwise<>(expression, fallback);
    }
}
