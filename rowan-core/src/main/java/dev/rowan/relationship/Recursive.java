package dev.rowan.relationship;

import dev.rowan.expression.Field;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import dev.rowan.query.Load;
import dev.rowan.query.Query;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A relationship of a resource to itself, loaded again for the rows that it leads to: one statement a level. Rows at the
 * last depth do not hold it. A row is not loaded again below itself: where it comes again, it does not hold the
 * relationship either, so {@code isLoaded} tells where a circle closes. Immutable; equal when the lambdas return equal
 * queries.
 *
 * @param <R> the resource that declares the relationship
 * @param <D> the resource that it leads to, which is the same
 */
public final class Recursive<R, D> implements Load<R> {
    private final Relationship<R, D, ?> relationship;
    private final @Nullable Load<R> refined;
    private final int depth;

    Recursive(Relationship<R, D, ?> relationship, @Nullable Load<R> refined, int depth) {
        this.relationship = relationship;
        this.refined = refined;
        this.depth = depth;
    }

    /**
     * Loads it to a depth.
     *
     * @param levels how many, from 1, which is the load without recursion
     * @return another load
     * @throws InvalidException when below 1
     */
    public Recursive<R, D> toDepth(int levels) {
        if (levels < 1) {
            String message = "is loaded to a depth of 1 or more, but not of " + levels;
            throw new InvalidException(List.of(Problem.of(Problem.INVALID, relationship.name(), message)));
        }
        return new Recursive<>(relationship, refined, levels);
    }

    /**
     * Narrows, orders and limits the rows below each row, and loads further beside them. What the query says of this very
     * relationship does not count.
     *
     * @param query the same for all levels
     * @return another load
     */
    public Recursive<R, D> with(Function<Query<D>, Query<D>> query) {
        return new Recursive<>(relationship, relationship.with(query), depth);
    }

    @Override
    public Field<R, ?> loaded() {
        return relationship;
    }

    @Override
    public Optional<Query<?>> refined() {
        return refined == null ? Optional.empty() : refined.refined();
    }

    @Override
    public int depth() {
        return depth;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Recursive<?, ?> that
                && relationship == that.relationship
                && depth == that.depth
                && Objects.equals(refined, that.refined);
    }

    @Override
    public int hashCode() {
        return Objects.hash(relationship, refined, depth);
    }

    @Override
    public String toString() {
        return relationship
                + ".recursive()"
                + (depth == ALL ? "" : ".toDepth(" + depth + ")")
                + refined().map(query -> " with (" + query + ")").orElse("");
    }
}
