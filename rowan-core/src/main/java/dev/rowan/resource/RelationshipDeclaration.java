package dev.rowan.resource;

import dev.rowan.expression.form.Form;
import dev.rowan.expression.form.Formed;
import dev.rowan.model.RelationshipKind;
import dev.rowan.problem.Place;
import dev.rowan.relationship.Relationship;
import dev.rowan.resource.field.Declaration;
import dev.rowan.resource.field.Places;
import org.jspecify.annotations.Nullable;

/**
 * What every relationship spec holds.
 *
 * @param <R> the resource that declares it
 * @param <D> the resource that it leads to
 * @param <V> what {@code row.get(relationship)} returns
 */
public abstract class RelationshipDeclaration<R extends Resource<R>, D extends Resource<D>, V> extends Declaration
        implements Relationship<R, D, V>, Formed {
    private final RelationshipKind kind;
    private final Class<D> type;

    RelationshipDeclaration(Resource<R> owner, RelationshipKind kind, Class<D> type) {
        super(owner, here(owner));
        this.kind = kind;
        this.type = type;
    }

    RelationshipDeclaration(RelationshipDeclaration<R, D, V> from) {
        super(from);
        this.kind = from.kind;
        this.type = from.type;
    }

    private static Place here(Resource<?> owner) {
        return Places.here(owner.getClass(), Resource.class);
    }

    /**
     * How many rows it leads to, and who holds the key.
     *
     * @return the kind
     */
    public final RelationshipKind kind() {
        return kind;
    }

    /**
     * The class of the resource that it leads to.
     *
     * @return as declared
     */
    public final Class<D> type() {
        return type;
    }

    @Override
    public final D destination() {
        return Resource.instance(type);
    }

    @Override
    public final void form(Form form) {
        form.part(this);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public final int hashCode() {
        return System.identityHashCode(this);
    }
}
