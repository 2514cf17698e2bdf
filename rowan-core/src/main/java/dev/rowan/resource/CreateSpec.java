package dev.rowan.resource;

import dev.rowan.changeset.Changeset;
import dev.rowan.expression.Attribute;
import dev.rowan.model.ActionKind;
import java.util.List;

/**
 * Declares a create action. Held by a field of the narrower type {@link Create}.
 *
 * @param <R> the resource
 */
public final class CreateSpec<R extends Resource<R>> extends ActionDeclaration<R> implements Create<R> {
    CreateSpec(R owner) {
        super(owner, ActionKind.CREATE);
    }

    private CreateSpec(CreateSpec<R> from, List<Attribute<? super R, ?>> accepted) {
        super(from, accepted);
    }

    /**
     * Input may give these, and nothing else. Without it: all but generated keys and timestamps.
     *
     * @param attributes of this resource; none for no input at all
     * @return another spec
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final CreateSpec<R> accept(Attribute<? super R, ?>... attributes) {
        return new CreateSpec<>(this, List.of(attributes));
    }

    @Override
    public Changeset<R> changeset() {
        return Changeset.of(resource(), this, null);
    }
}
