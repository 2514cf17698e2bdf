package dev.rowan.resource;

import dev.rowan.expression.Attribute;
import dev.rowan.model.RelationshipKind;
import dev.rowan.relationship.ToMany;
import dev.rowan.row.Row;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Declares that any number of rows of {@code D} hold the key of a row of {@code R}. Held by a field of the narrower type
 * {@link ToMany}.
 *
 * @param <R> the resource that declares it
 * @param <D> the resource that it leads to
 */
public final class HasManySpec<R extends Resource<R>, D extends Resource<D>>
        extends RelationshipDeclaration<R, D, List<Row<D>>> implements ToMany<R, D> {
    private final @Nullable Function<? super D, ? extends Attribute<D, ?>> key;

    HasManySpec(Resource<R> owner, Class<D> type) {
        super(owner, RelationshipKind.HAS_MANY, type);
        this.key = null;
    }

    private HasManySpec(HasManySpec<R, D> from, Function<? super D, ? extends Attribute<D, ?>> key) {
        super(from);
        this.key = key;
    }

    /**
     * The other resource's attribute that holds this one's key. Without it: that of its only belongs-to that leads here.
     *
     * @param attribute reads the attribute off the other resource
     * @return another spec
     */
    public HasManySpec<R, D> via(Function<? super D, ? extends Attribute<D, ?>> attribute) {
        return new HasManySpec<>(this, attribute);
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
