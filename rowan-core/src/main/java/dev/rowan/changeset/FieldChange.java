package dev.rowan.changeset;

import dev.rowan.problem.Printable;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one attribute of a row.
 *
 * @param name the attribute's name
 * @param before its value before; null for a null column and for a row that is new
 * @param after its value after; null for a null column and for a row that goes
 * @param sensitive whether its values are kept out of texts
 */
public record FieldChange(
        String name, @Nullable Object before, @Nullable Object after, boolean sensitive) {
    /** One value, such as {@code role "member"}. */
    String only(@Nullable Object value) {
        return name + " " + print(value);
    }

    @Override
    public String toString() {
        return name + " " + print(before) + " -> " + print(after);
    }

    private String print(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (sensitive) {
            return "***";
        }
        if (value instanceof byte[] bytes) {
            return bytes.length + " bytes";
        }
        String text = Printable.of(value.toString());
        return value instanceof String ? '"' + text + '"' : text;
    }
}
