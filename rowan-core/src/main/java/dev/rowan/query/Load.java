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
    /** To all depths. */
    int ALL = Integer.MAX_VALUE;

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

    /**
     * How often the relationship is followed: more than once for one that leads to its own resource.
     *
     * @return from 1; {@link #ALL} for as long as it leads anywhere
     */
    default int depth() {
        return 1;
    }
}
