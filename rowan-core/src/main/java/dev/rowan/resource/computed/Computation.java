package dev.rowan.resource.computed;

import dev.rowan.expression.Argument;
import dev.rowan.expression.Derived;
import dev.rowan.expression.Resolver;
import dev.rowan.expression.form.Form;
import dev.rowan.expression.form.Formed;
import dev.rowan.model.Term;
import dev.rowan.problem.Place;
import dev.rowan.resource.field.Declaration;
import dev.rowan.resource.field.Declaring;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every computed field holds.
 *
 * @param <R> the resource
 * @param <V> the class of its values
 */
public abstract class Computation<R, V> extends Declaration implements Derived<R, V>, Formed {
    private final Visibility visibility;

    Computation(Declaring owner, Place place) {
        super(owner, place);
        this.visibility = Visibility.HIDDEN;
    }

    Computation(Computation<R, V> from, Visibility visibility) {
        super(from);
        this.visibility = visibility;
    }

    /**
     * The arguments that it takes.
     *
     * @return in the order in which they were named
     */
    public List<Argument<?>> arguments() {
        return List.of();
    }

    final Visibility visibility() {
        return visibility;
    }

    /**
     * Whether string doors may see it.
     *
     * @return true when declared {@code exposed()}
     */
    public final boolean isExposed() {
        return visibility.exposed();
    }

    /**
     * Whether it says itself that it is sensitive, whatever takes part in it.
     *
     * @return true when declared {@code sensitive()}
     */
    public final boolean saysSensitive() {
        return visibility.sensitive();
    }

    @Override
    public boolean isSensitive() {
        return visibility.sensitive() || definition().isSensitive();
    }

    @Override
    public Term resolve(Resolver resolver) {
        return definition().resolve(resolver.computed(this, Map.of()));
    }

    @Override
    public final void form(Form form) {
        form.part(this);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public final int hashCode() {
        return System.identityHashCode(this);
    }
}
