package dev.rowan.store;

import dev.rowan.model.AttributeModel;
import java.util.List;

/**
 * What rows must still hold to be written.
 *
 * @param attribute such as a version
 * @param values canonical, one for each row of the step; none null
 */
public record Expected(AttributeModel attribute, List<Object> values) {
    /** Makes the guard; the values are copied. */
    public Expected {
        values = List.copyOf(values);
    }
}
