package dev.rowan.relationship;

import dev.rowan.expression.Field;
import dev.rowan.expression.Resolver;
import dev.rowan.model.Hop;
import dev.rowan.model.RelationshipModel;
import dev.rowan.query.Load;
import dev.rowan.query.Query;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Leads from rows of {@code R} to rows of {@code D}.
 *
 * @param <R> the resource that declares it
 * @param <D> the resource that it leads to
 * @param <V> what {@code row.get(relationship)} returns
 */
public interface Relationship<R, D, V> extends Field<R, V>, Way<R, D>, Load<R> {
    /**
     * The resource that it leads to. Not to be asked while resources are being declared.
     *
     * @return the one instance of {@code D}
     */
    @Override
    D destination();

    /**
     * Loads it with a query of its own.
     *
     * @param query narrows, orders, limits (for each parent) and loads further
     * @return what to give to {@code load}
     */
    default Load<R> with(Function<Query<D>, Query<D>> query) {
        return new RefinedLoad<>(this, query);
    }

    /**
     * Loads it, and again for the rows that it leads to, to all depths; for a relationship of a resource to itself.
     *
     * @return what to give to {@code load}, perhaps {@code toDepth}
     */
    default Recursive<R, D> recursive() {
        return new Recursive<>(this, null, ALL);
    }

    @Override
    default Field<R, ?> loaded() {
        return this;
    }

    @Override
    default Optional<Query<?>> refined() {
        return Optional.empty();
    }

    @Override
    default Reached reach(Resolver resolver) {
        RelationshipModel model = resolver.relationship(this);
        return new Reached(List.of(new Hop(model, resolver.visible(model))), resolver.inside(model));
    }
}
