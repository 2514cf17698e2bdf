package dev.rowan.resource;

import dev.rowan.changeset.Changeset;
import dev.rowan.expression.Attribute;
import dev.rowan.model.ActionKind;
import dev.rowan.row.Reference;
import java.util.List;

/**
 * Declares an update action. Held by a field of the narrower type {@link Update}.
 *
 * @param <R> the resource
 */
public final class UpdateSpec<R extends Resource<R>> extends ActionDeclaration<R> implements Update<R> {
    UpdateSpec(R owner) {
        super(owner, ActionKind.UPDATE);
    }

    private UpdateSpec(UpdateSpec<R> from, List<Attribute<? super R, ?>> accepted) {
        super(from, accepted);
    }

    /**
     * Input may give these, and nothing else. Without it: all but the primary key, generated keys and timestamps.
     *
     * @param attributes of this resource; none for no input at all
     * @return another spec
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final UpdateSpec<R> accept(Attribute<? super R, ?>... attributes) {
        return new UpdateSpec<>(this, List.of(attributes));
    }

    @Override
    public Changeset<R> of(Reference<R> row) {
        return Changeset.of(resource(), this, row);
    }
}
