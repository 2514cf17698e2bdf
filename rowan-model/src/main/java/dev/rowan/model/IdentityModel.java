package dev.rowan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Attributes whose values, taken together, no two rows share.
 *
 * @param resource the simple name of the resource
 * @param name the Java field's name
 * @param attributes at least one
 * @param where the rows that it speaks of, each judged alone; null for all
 * @param nullsDistinct whether a null is shared with nobody; else nulls are alike
 * @param deferrable whether it is looked at when a statement is done, and not row by row
 * @param stored what the store calls it
 */
public record IdentityModel(
        String resource,
        String name,
        List<AttributeModel> attributes,
        @Nullable Term where,
        boolean nullsDistinct,
        boolean deferrable,
        StoredName stored) {
    /** Makes the model; the attributes are copied. */
    public IdentityModel {
        attributes = List.copyOf(attributes);
    }

    /**
     * An identity of all rows, in which a null is shared with nobody.
     *
     * @param resource the simple name of the resource
     * @param name the Java field's name
     * @param attributes at least one
     */
    public IdentityModel(String resource, String name, List<AttributeModel> attributes) {
        this(resource, name, attributes, null, true, false, StoredName.USUAL);
    }

    /**
     * Whether it speaks of all rows, so that values name one of them.
     *
     * @return false for one that leaves rows out
     */
    public boolean whole() {
        return where == null;
    }
}
