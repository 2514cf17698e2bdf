package dev.rowan.expression.function;

import dev.rowan.expression.Expr;
import dev.rowan.expression.Resolver;
import dev.rowan.model.Term;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Something of the actor's row. Equal when the lambdas return equal expressions. */
final class OfActor<D, V> implements Expr<Object, V> {
    private final Class<D> type;
    private final Function<? super D, ? extends Expr<? super D, V>> expression;

    OfActor(Class<D> type, Function<? super D, ? extends Expr<? super D, V>> expression) {
        this.type = type;
        this.expression = expression;
    }

    @Override
    public Term resolve(Resolver resolver) {
        return resolver.actor(instance(), inner());
    }

    @Override
    public boolean isSensitive() {
        return inner().isSensitive();
    }

    private D instance() {
        return Instances.find(type)
                .orElseThrow(() -> new IllegalStateException(
                        type.getSimpleName() + " has no single public static final field of its own type"));
    }

    private Expr<? super D, V> inner() {
        return expression.apply(instance());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OfActor<?, ?> that && type == that.type && inner().equals(that.inner());
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, inner());
    }

    @Override
    public String toString() {
        return "actor(" + inner() + ")";
    }
}
