package dev.rowan.resource;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Condition;
import dev.rowan.model.StoredName;
import dev.rowan.resource.field.Declaration;
import dev.rowan.resource.field.Places;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Declares an identity. Held by a field of the narrower type {@link Identity}. Immutable: each method returns another spec.
 *
 * @param <R> the resource
 */
public final class IdentitySpec<R extends Resource<R>> extends Declaration implements Identity<R> {
    private final List<Attribute<R, ?>> attributes;
    private final Extent<R> extent;
    private final StoredName stored;

    IdentitySpec(Resource<R> owner, List<Attribute<R, ?>> attributes) {
        super(owner, Places.here(owner.getClass(), Resource.class));
        this.attributes = List.copyOf(attributes);
        this.extent = new Extent<>(null, true, false);
        this.stored = StoredName.USUAL;
    }

    private IdentitySpec(IdentitySpec<R> from, Extent<R> extent, StoredName stored) {
        super(from);
        this.attributes = from.attributes;
        this.extent = extent;
        this.stored = stored;
    }

    /** How far it reaches. */
    private record Extent<R>(@Nullable Condition<? super R> where, boolean nullsDistinct, boolean deferrable) {}

    /**
     * Only rows of which this is true are told apart: others may share their values, with them and with each other.
     *
     * @param condition of the row alone
     * @return another spec
     */
    public IdentitySpec<R> where(Condition<? super R> condition) {
        return new IdentitySpec<>(this, new Extent<>(condition, extent.nullsDistinct, extent.deferrable), stored);
    }

    /**
     * Nulls are alike: at most one row has a null where the others' values are the same. Without this a null is shared with
     * nobody.
     *
     * @return another spec
     */
    public IdentitySpec<R> nullsNotDistinct() {
        return new IdentitySpec<>(this, new Extent<>(extent.where, false, extent.deferrable), stored);
    }

    /**
     * Looked at when a statement is done, and not row by row: rows that are changed together may pass values on. SQL of your
     * own may put it off to the end of a transaction, with {@code set constraints}.
     *
     * @return another spec
     */
    public IdentitySpec<R> deferrable() {
        return new IdentitySpec<>(this, new Extent<>(extent.where, extent.nullsDistinct, true), stored);
    }

    /**
     * The name in the database. Without it: made of the table's name and the columns'.
     *
     * @param name exactly as PostgreSQL shall know it
     * @return another spec
     */
    public IdentitySpec<R> named(String name) {
        return new IdentitySpec<>(this, extent, stored.named(name));
    }

    /**
     * The names that it had before: a migration renames it, where one of them is there and the name of now is not.
     *
     * @param before as PostgreSQL knew them, latest first
     * @return another spec
     */
    public IdentitySpec<R> was(String... before) {
        return new IdentitySpec<>(this, extent, stored.was(before));
    }

    /**
     * Its attributes.
     *
     * @return as declared
     */
    public List<Attribute<R, ?>> attributes() {
        return attributes;
    }

    /**
     * Which rows it speaks of.
     *
     * @return empty for all
     */
    public Optional<Condition<? super R>> condition() {
        return Optional.ofNullable(extent.where);
    }

    /**
     * Whether a null is shared with nobody.
     *
     * @return false when nulls are alike
     */
    public boolean isNullsDistinct() {
        return extent.nullsDistinct;
    }

    /**
     * Whether it is looked at when a statement is done.
     *
     * @return false when it is looked at row by row
     */
    public boolean isDeferrable() {
        return extent.deferrable;
    }

    /**
     * What the store calls it.
     *
     * @return as declared
     */
    public StoredName stored() {
        return stored;
    }
}
