package dev.rowan.resource;

import dev.rowan.action.ActionRules;
import dev.rowan.changeset.Changeset;
import dev.rowan.expression.Attribute;
import dev.rowan.model.ActionKind;
import dev.rowan.relationship.Relationship;
import dev.rowan.row.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Declares a destroy action. Held by a field of the narrower type {@link Destroy}.
 *
 * @param <R> the resource
 */
public final class DestroySpec<R extends Resource<R>> extends WriteDeclaration<R, DestroySpec<R>>
        implements Destroy<R> {
    DestroySpec(R owner) {
        super(owner, ActionKind.DESTROY);
    }

    private DestroySpec(DestroySpec<R> from, ActionRules rules) {
        super(from, rules);
    }

    @Override
    DestroySpec<R> with(ActionRules rules) {
        return new DestroySpec<>(this, rules);
    }

    /**
     * The row is written only while it still has the version that was read; else the write is
     * {@linkplain dev.rowan.problem.StaleException stale}.
     *
     * @param version an attribute made by {@code version()}
     * @return another spec
     */
    public DestroySpec<R> optimisticLock(Attribute<? super R, Long> version) {
        return with(rules().lock(version));
    }

    /**
     * The row stays, and an attribute is set to the moment. Reads go on finding it, unless their filter says otherwise.
     *
     * @param moment of this resource, not required
     * @return another spec
     */
    public DestroySpec<R> soft(Attribute<? super R, Instant> moment) {
        return with(rules().soft(moment));
    }

    /**
     * Rows that these relationships lead to are destroyed first, by their resource's own primary destroy action.
     *
     * @param relationships of this resource: has-one, has-many, or a many-to-many for its join rows
     * @return another spec
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final DestroySpec<R> cascade(Relationship<? super R, ?, ?>... relationships) {
        return with(rules().cascade(List.of(relationships)));
    }

    @Override
    public Changeset<R> of(Reference<R> row) {
        return Changeset.of(
                resource(), this, Objects.requireNonNull(row, "null names no row; give the row or its key"));
    }
}
