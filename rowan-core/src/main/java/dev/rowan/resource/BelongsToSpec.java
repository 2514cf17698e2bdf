package dev.rowan.resource;

import dev.rowan.expression.Attribute;
import dev.rowan.model.OnDelete;
import dev.rowan.model.OnUpdate;
import dev.rowan.model.RelationshipKind;
import dev.rowan.relationship.ToOne;
import dev.rowan.row.Row;
import java.util.List;
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
    private final Reaction reaction;
    private final List<String> names;

    BelongsToSpec(Resource<R> owner, Class<D> type) {
        super(owner, RelationshipKind.BELONGS_TO, type);
        this.key = null;
        this.required = false;
        this.reaction = new Reaction(null, OnUpdate.NO_ACTION, false);
        this.names = List.of();
    }

    private BelongsToSpec(
            BelongsToSpec<R, D> from,
            @Nullable Attribute<R, ?> key,
            boolean required,
            Reaction reaction,
            List<String> names) {
        super(from);
        this.key = key;
        this.required = required;
        this.reaction = reaction;
        this.names = List.copyOf(names);
    }

    /** What becomes of the row, and when the database looks. */
    private record Reaction(@Nullable OnDelete onDelete, OnUpdate onUpdate, boolean deferrable) {}

    /**
     * The attribute that holds the other row's key. Without it: the one named like the relationship, with {@code Id}.
     *
     * @param attribute an attribute of this resource, of the same kind as the other's primary key
     * @return another spec
     */
    public BelongsToSpec<R, D> via(Attribute<R, ?> attribute) {
        return new BelongsToSpec<>(this, attribute, required, reaction, names);
    }

    /**
     * The key must be given.
     *
     * @return another spec
     */
    public BelongsToSpec<R, D> required() {
        return new BelongsToSpec<>(this, key, true, reaction, names);
    }

    /**
     * What becomes of this row when the other is destroyed. Without it: rows of a join resource go too, others forbid it.
     *
     * @param answer what becomes of it
     * @return another spec
     */
    public BelongsToSpec<R, D> onDelete(OnDelete answer) {
        return new BelongsToSpec<>(
                this, key, required, new Reaction(answer, reaction.onUpdate, reaction.deferrable), names);
    }

    /**
     * What becomes of this row when the other gets another key. Without it: a key that is referred to does not change.
     *
     * @param answer what becomes of it
     * @return another spec
     */
    public BelongsToSpec<R, D> onUpdate(OnUpdate answer) {
        return new BelongsToSpec<>(
                this, key, required, new Reaction(reaction.onDelete, answer, reaction.deferrable), names);
    }

    /**
     * SQL of your own may put off to the end of a transaction that the key is looked at, with {@code set constraints}, so that
     * rows which refer to each other can be written in any order. Rowan itself looks with each statement.
     *
     * @return another spec
     */
    public BelongsToSpec<R, D> deferrable() {
        return new BelongsToSpec<>(
                this, key, required, new Reaction(reaction.onDelete, reaction.onUpdate, true), names);
    }

    /**
     * The names that the relationship had before. Of {@code owner} the column of its key was {@code owner_id}: a migration
     * renames it, where that is there and the column of now is not.
     *
     * @param before as they were in Java, latest first
     * @return another spec
     */
    public BelongsToSpec<R, D> was(String... before) {
        return new BelongsToSpec<>(this, key, required, reaction, List.of(before));
    }

    /**
     * The names given with {@link #was}.
     *
     * @return latest first
     */
    public List<String> names() {
        return names;
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
        return Optional.ofNullable(reaction.onDelete);
    }

    /**
     * The answer given with {@link #onUpdate(OnUpdate)}.
     *
     * @return the answer, or the usual one
     */
    public OnUpdate onUpdate() {
        return reaction.onUpdate;
    }

    /**
     * Whether SQL may put off that the key is looked at.
     *
     * @return as declared
     */
    public boolean isDeferrable() {
        return reaction.deferrable;
    }
}
