package dev.rowan.resource;

import dev.rowan.expression.Attribute;
import dev.rowan.model.OnDelete;
import dev.rowan.model.RelationshipKind;
import dev.rowan.relationship.ToOne;
import dev.rowan.row.Row;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Declares that rows of {@code R} hold the key of a row of {@code D}. Held by a field of the narrower type {@link ToOne}.
 *
 * @param <R> the resource that declares it
 * @param <D> the resource that it leads to
 */
public final class BelongsToSpec<R extends Resource<R>, D extends Resource<D>>
        extends RelationshipDeclaration<R, D, Row<D>> implements ToOne<R, D> {
    private final @Nullable Attribute<R, ?> key;
    private final boolean required;
    private final @Nullable OnDelete onDelete;

    BelongsToSpec(Resource<R> owner, Class<D> type) {
        super(owner, RelationshipKind.BELONGS_TO, type);
        this.key = null;
        this.required = false;
        this.onDelete = null;
    }

    private BelongsToSpec(
            BelongsToSpec<R, D> from, @Nullable Attribute<R, ?> key, boolean required, @Nullable OnDelete onDelete) {
        super(from);
        this.key = key;
        this.required = required;
        this.onDelete = onDelete;
    }

    /**
     * The attribute that holds the other row's key. Without it: the one named like the relationship, with {@code Id}.
     *
     * @param attribute an attribute of this resource, of the same kind as the other's primary key
     * @return another spec
     */
    public BelongsToSpec<R, D> via(Attribute<R, ?> attribute) {
        return new BelongsToSpec<>(this, attribute, required, onDelete);
    }

    /**
     * The key must be given.
     *
     * @return another spec
     */
    public BelongsToSpec<R, D> required() {
        return new BelongsToSpec<>(this, key, true, onDelete);
    }

    /**
     * What becomes of this row when the other is destroyed. Without it: rows of a join resource go too, others forbid it.
     *
     * @param answer what becomes of it
     * @return another spec
     */
    public BelongsToSpec<R, D> onDelete(OnDelete answer) {
        return new BelongsToSpec<>(this, key, required, answer);
    }

    /**
     * The attribute given with {@link #via}.
     *
     * @return the attribute, or empty
     */
    public Optional<Attribute<R, ?>> key() {
        return Optional.ofNullable(key);
    }

    /**
     * Whether the key must be given.
     *
     * @return as declared here; the attribute may say so too
     */
    public boolean isRequired() {
        return required;
    }

    /**
     * The answer given with {@link #onDelete(OnDelete)}.
     *
     * @return the answer, or empty
     */
    public Optional<OnDelete> onDelete() {
        return Optional.ofNullable(onDelete);
    }
}
