package dev.rowan.resource;

import dev.rowan.resource.field.Facets;
import dev.rowan.type.DecimalType;
import java.math.BigDecimal;

/**
 * Declares an attribute of exact decimal numbers.
 *
 * @param <R> the resource
 */
public final class DecimalSpec<R extends Resource<R>> extends AttributeDeclaration<R, BigDecimal, DecimalSpec<R>> {
    DecimalSpec(Resource<R> owner, Facets facets) {
        super(owner, facets);
    }

    private DecimalSpec(DecimalSpec<R> from, Facets facets) {
        super(from, facets);
    }

    /**
     * How many digits are kept; more are refused, never rounded.
     *
     * @param precision digits in all, 1 to 1000
     * @param scale digits after the point, 0 to precision
     * @return another spec
     * @throws IllegalArgumentException when the sizes do not fit
     */
    public DecimalSpec<R> precision(int precision, int scale) {
        return with(facets().type(new DecimalType(precision, scale)));
    }

    @Override
    DecimalSpec<R> with(Facets other) {
        return new DecimalSpec<>(this, other);
    }
}
