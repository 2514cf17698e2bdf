package dev.rowan.expression.form;

import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes the values of a request canonical. Immutable. */
public final class Casts {
    private static final Object[] NONE = {};

    private final @Nullable UnaryOperator<Object>[] casts;

    Casts(@Nullable UnaryOperator<Object>[] casts) {
        this.casts = casts.clone();
    }

    /**
     * The values of a request.
     *
     * @param form of an equal form as what was compiled
     * @return by place
     * @throws dev.rowan.problem.InvalidException when one does not fit
     */
    public Object[] of(Form form) {
        Object[] values = casts.length == 0 ? NONE : new Object[casts.length];
        for (int i = 0; i < casts.length; i++) {
            values[i] = Objects.requireNonNull(casts[i]).apply(form.value(i));
        }
        return values;
    }

    /**
     * How many values there are.
     *
     * @return from 0
     */
    public int count() {
        return casts.length;
    }
}
