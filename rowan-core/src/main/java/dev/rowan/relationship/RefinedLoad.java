package dev.rowan.relationship;

import dev.rowan.expression.Field;
import dev.rowan.query.Load;
import dev.rowan.query.Query;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A relationship with a query of its own. Equal when the lambdas return equal queries. */
final class RefinedLoad<R, D> implements Load<R> {
    private final Relationship<R, D, ?> relationship;
    private final Function<Query<D>, Query<D>> query;

    RefinedLoad(Relationship<R, D, ?> relationship, Function<Query<D>, Query<D>> query) {
        this.relationship = relationship;
        this.query = query;
    }

    @Override
    public Field<R, ?> loaded() {
        return relationship;
    }

    @Override
    public Optional<Query<?>> refined() {
        return Optional.of(query.apply(Query.of(relationship.destination(), "")));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RefinedLoad<?, ?> that
                && relationship == that.relationship
                && refined().equals(that.refined());
    }

    @Override
    public int hashCode() {
        return Objects.hash(relationship, refined());
    }

    @Override
    public String toString() {
        return relationship + " with (" + refined().orElseThrow() + ")";
    }
}
