package dev.rowan.resource;

import dev.rowan.expression.Attribute;
import dev.rowan.resource.field.Declaration;
import dev.rowan.resource.field.Places;
import java.util.List;

/**
 * Declares an identity. Held by a field of the narrower type {@link Identity}.
 *
 * @param <R> the resource
 */
public final class IdentitySpec<R extends Resource<R>> extends Declaration implements Identity<R> {
    private final List<Attribute<R, ?>> attributes;

    IdentitySpec(Resource<R> owner, List<Attribute<R, ?>> attributes) {
        super(owner, Places.here(owner.getClass(), Resource.class));
        this.attributes = List.copyOf(attributes);
    }

    /**
     * Its attributes.
     *
     * @return as declared
     */
    public List<Attribute<R, ?>> attributes() {
        return attributes;
    }
}
