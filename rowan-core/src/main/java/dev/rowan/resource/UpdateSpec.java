package dev.rowan.resource;

import dev.rowan.action.ActionRules;
import dev.rowan.changeset.Changeset;
import dev.rowan.expression.Attribute;
import dev.rowan.model.ActionKind;
import dev.rowan.row.Reference;
import java.util.Objects;

/**
 * Declares an update action. Held by a field of the narrower type {@link Update}.
 *
 * @param <R> the resource
 */
public final class UpdateSpec<R extends Resource<R>> extends WriteDeclaration<R, UpdateSpec<R>> implements Update<R> {
    UpdateSpec(R owner) {
        super(owner, ActionKind.UPDATE);
    }

    private UpdateSpec(UpdateSpec<R> from, ActionRules rules) {
        super(from, rules);
    }

    @Override
    UpdateSpec<R> with(ActionRules rules) {
        return new UpdateSpec<>(this, rules);
    }

    /**
     * The row is written only while it still has the version that was read; else the write is
     * {@linkplain dev.rowan.problem.StaleException stale}.
     *
     * @param version an attribute made by {@code version()}
     * @return another spec
     */
    public UpdateSpec<R> optimisticLock(Attribute<? super R, Long> version) {
        return with(rules().lock(version));
    }

    @Override
    public Changeset<R> of(Reference<R> row) {
        return Changeset.of(
                resource(), this, Objects.requireNonNull(row, "null names no row; give the row or its key"));
    }
}
