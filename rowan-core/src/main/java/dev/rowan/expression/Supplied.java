package dev.rowan.expression;

import dev.rowan.model.Term;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A calculation with values of its arguments. Immutable.
 *
 * @param field the calculation
 * @param values by token; a value may be null
 * @param <R> the resource
 * @param <V> the class of its values
 */
public record Supplied<R, V>(Calculation<R, V> field, Map<Argument<?>, @Nullable Object> values)
        implements Expr<R, V>, Loadable<R> {
    /** Makes the value; the map is copied. */
    public Supplied {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * The same with the value of another argument.
     *
     * @param argument one that the calculation takes
     * @param value its value; an explicit null beats a default
     * @param <A> the class of the argument's values
     * @return another
     */
    public <A> Supplied<R, V> with(Argument<A> argument, @Nullable A value) {
        Map<Argument<?>, @Nullable Object> more = new LinkedHashMap<>(values);
        more.put(argument, value);
        return new Supplied<>(field, more);
    }

    @Override
    public Term resolve(Resolver resolver) {
        return field.definition().resolve(resolver.computed(field, values));
    }

    @Override
    public boolean isSensitive() {
        return field.isSensitive();
    }

    @Override
    public Field<R, ?> loaded() {
        return field;
    }

    @Override
    public String toString() {
        return field + " with " + values.keySet();
    }
}
