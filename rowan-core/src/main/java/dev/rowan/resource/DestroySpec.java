package dev.rowan.resource;

import dev.rowan.changeset.Changeset;
import dev.rowan.model.ActionKind;
import dev.rowan.row.Reference;

/**
 * Declares a destroy action. Held by a field of the narrower type {@link Destroy}.
 *
 * @param <R> the resource
 */
public final class DestroySpec<R extends Resource<R>> extends ActionDeclaration<R> implements Destroy<R> {
    DestroySpec(R owner) {
        super(owner, ActionKind.DESTROY);
    }

    @Override
    public Changeset<R> of(Reference<R> row) {
        return Changeset.of(resource(), this, row);
    }
}
