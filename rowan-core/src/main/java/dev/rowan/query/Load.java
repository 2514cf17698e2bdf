package dev.rowan.query;

import dev.rowan.expression.Field;
import dev.rowan.expression.Loadable;
import java.util.Optional;

/**
 * Related rows to be read along: a relationship, or one {@code with} a query of its own.
 *
 * @param <R> the resource that declares the relationship
 */
public interface Load<R> extends Loadable<R> {
    /**
     * The relationship.
     *
     * @return a token of {@code R}
     */
    @Override
    Field<R, ?> loaded();

    /**
     * The query of its own.
     *
     * @return the query, or empty when all related rows are wanted
     */
    Optional<Query<?>> refined();
}
