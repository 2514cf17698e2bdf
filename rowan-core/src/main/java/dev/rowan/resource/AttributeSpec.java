package dev.rowan.resource;

import dev.rowan.resource.field.Facets;

/**
 * Declares an attribute. Held by a field of the narrower type {@link dev.rowan.expression.Attribute}.
 *
 * @param <R> the resource
 * @param <V> the class of its values
 */
public final class AttributeSpec<R extends Resource<R>, V> extends AttributeDeclaration<R, V, AttributeSpec<R, V>> {
    AttributeSpec(Resource<R> owner, Facets facets) {
        super(owner, facets);
    }

    private AttributeSpec(AttributeSpec<R, V> from, Facets facets) {
        super(from, facets);
    }

    @Override
    AttributeSpec<R, V> with(Facets other) {
        return new AttributeSpec<>(this, other);
    }
}
