package dev.rowan.resource;

import dev.rowan.expression.Attribute;
import dev.rowan.model.RelationshipKind;
import dev.rowan.relationship.ToOne;
import dev.rowan.row.Row;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Declares that at most one row of {@code D} hold the key of a row of {@code R}. Held by a field of the narrower type
 * {@link ToOne}.
 *
 * @param <R> the resource that declares it
 * @param <D> the resource that it leads to
 */
public final class HasOneSpec<R extends Resource<R>, D extends Resource<D>>
        extends RelationshipDeclaration<R, D, Row<D>> implements ToOne<R, D> {
    private final @Nullable Function<? super D, ? extends Attribute<D, ?>> key;

    HasOneSpec(Resource<R> owner, Class<D> type) {
        super(owner, RelationshipKind.HAS_ONE, type);
        this.key = null;
    }

    private HasOneSpec(HasOneSpec<R, D> from, Function<? super D, ? extends Attribute<D, ?>> key) {
        super(from);
        this.key = key;
    }

    /**
     * The other resource's attribute that holds this one's key. Without it: that of its only belongs-to that leads here.
     *
     * @param attribute reads the attribute off the other resource
     * @return another spec
     */
    public HasOneSpec<R, D> via(Function<? super D, ? extends Attribute<D, ?>> attribute) {
        return new HasOneSpec<>(this, attribute);
    }

    /**
     * The attribute given with {@link #via}. Not to be asked while resources are being declared.
     *
     * @return the attribute, or empty
     */
    public Optional<Attribute<?, ?>> key() {
        return key == null ? Optional.empty() : Optional.of(key.apply(destination()));
    }
}
