package dev.rowan.expression.form;

import dev.rowan.store.compiled.Lifted;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Compiles one request for all of its form: wherever a value of the request would stand, its place stands. Notes what makes
 * that impossible: whoever asks, and when, or a lambda that is no part of the request and may say something else tomorrow.
 * Mutable, for one request.
 */
public final class Lifting {
    private final Form form;
    private final @Nullable UnaryOperator<Object>[] casts;
    private boolean bound;

    /**
     * Lifts the values of a form.
     *
     * @param form of the request that is compiled
     */
    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays know nothing of type arguments
    public Lifting(Form form) {
        this.form = form;
        this.casts = new UnaryOperator[form.count()];
    }

    /**
     * What stands for a value.
     *
     * @param holder as the form was told
     * @param cast makes the value of another request canonical, or refuses it
     * @return its place; null for a value that is none of the request's: it is always the same
     */
    public @Nullable Lifted place(Object holder, UnaryOperator<Object> cast) {
        int place = form.place(holder);
        if (place < 0) {
            return null;
        }
        bound |= casts[place] != null;
        casts[place] = cast;
        return new Lifted(place);
    }

    /**
     * What a lambda returned.
     *
     * @param lambda of which part of the request
     * @param again reads it where it was not read for the form
     * @param <T> its class
     * @return what it returned
     */
    @SuppressWarnings("unchecked") // what a lambda returned is asked for where it is read again
    public <T> T read(Object lambda, Supplier<T> again) {
        Object returned = form.read(lambda);
        if (returned != null) {
            return (T) returned;
        }
        bound = true;
        return again.get();
    }

    /** Something was asked that is not the same for all requests of this form. */
    public void bind() {
        bound = true;
    }

    /**
     * Whether what was compiled serves this request alone.
     *
     * @return true, too, where a value of the request was not met on the way
     */
    public boolean isBound() {
        for (Object cast : casts) {
            bound |= cast == null;
        }
        return bound;
    }

    /**
     * How the values of other requests are made canonical.
     *
     * @return by place
     */
    public Casts casts() {
        return new Casts(casts);
    }
}
