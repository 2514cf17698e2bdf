package dev.rowan.model;

import java.util.List;

/**
 * Attributes whose values, taken together, no two rows share. A null is shared with nobody.
 *
 * @param resource the simple name of the resource
 * @param name the Java field's name
 * @param attributes at least one
 */
public record IdentityModel(String resource, String name, List<AttributeModel> attributes) {
    /** Makes the model; the attributes are copied. */
    public IdentityModel {
        attributes = List.copyOf(attributes);
    }
}
