package dev.rowan.resource;

import dev.rowan.model.ActionKind;
import dev.rowan.query.Query;

/**
 * Declares a read action. Held by a field of the narrower type {@link Read}.
 *
 * @param <R> the resource
 */
public final class ReadSpec<R extends Resource<R>> extends ActionDeclaration<R> implements Read<R> {
    ReadSpec(R owner) {
        super(owner, ActionKind.READ);
    }

    @Override
    public Query<R> query() {
        return Query.of(resource(), name());
    }
}
