package dev.rowan.resource;

import dev.rowan.model.RelationshipKind;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import dev.rowan.row.Row;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Declares that rows of {@code R} and {@code D} are related by rows of a join resource. Held by a field of the narrower
 * type {@link ToMany}.
 *
 * @param <R> the resource that declares it
 * @param <D> the resource that it leads to
 * @param <J> the join resource
 */
public final class ManyToManySpec<R extends Resource<R>, D extends Resource<D>, J extends Resource<J>>
        extends RelationshipDeclaration<R, D, List<Row<D>>> implements ToMany<R, D> {
    private final Class<J> join;
    private final @Nullable Function<? super J, ? extends ToOne<J, ?>> near;
    private final @Nullable Function<? super J, ? extends ToOne<J, ?>> far;

    ManyToManySpec(
            Resource<R> owner,
            Class<D> type,
            Class<J> join,
            @Nullable Function<? super J, ? extends ToOne<J, ?>> near,
            @Nullable Function<? super J, ? extends ToOne<J, ?>> far) {
        super(owner, RelationshipKind.MANY_TO_MANY, type);
        this.join = join;
        this.near = near;
        this.far = far;
    }

    /**
     * The join resource.
     *
     * @return its class
     */
    public Class<J> join() {
        return join;
    }

    /**
     * The join's belongs-to that leads to this resource, where it was named.
     *
     * @return the relationship, or empty. Not to be asked while resources are being declared
     */
    public Optional<ToOne<?, ?>> near() {
        return near == null ? Optional.empty() : Optional.of(near.apply(Resource.instance(join)));
    }

    /**
     * The join's belongs-to that leads to the other resource, where it was named.
     *
     * @return the relationship, or empty. Not to be asked while resources are being declared
     */
    public Optional<ToOne<?, ?>> far() {
        return far == null ? Optional.empty() : Optional.of(far.apply(Resource.instance(join)));
    }
}
