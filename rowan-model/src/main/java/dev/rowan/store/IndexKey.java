package dev.rowan.store;

import dev.rowan.model.AttributeModel;
import dev.rowan.type.CollatedType;

/**
 * One attribute that an index is ordered by.
 *
 * @param attribute which one
 * @param language the BCP 47 tag of the language that orders it; empty for the order in which it is kept and found
 */
public record IndexKey(AttributeModel attribute, String language) {
    /**
     * For finding rows that hold a value.
     *
     * @param attribute which one
     * @return the key
     */
    public static IndexKey finding(AttributeModel attribute) {
        return new IndexKey(attribute, "");
    }

    /**
     * For reading rows in their order, and for finding those before or after a value.
     *
     * @param attribute which one
     * @return the key, for most attributes the same as that for finding
     */
    public static IndexKey ordering(AttributeModel attribute) {
        return new IndexKey(attribute, attribute.type() instanceof CollatedType text ? text.tag() : "");
    }
}
