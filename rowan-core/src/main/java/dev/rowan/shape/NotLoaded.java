package dev.rowan.shape;

import dev.rowan.expression.Field;
import dev.rowan.relationship.Relationship;
import java.util.Locale;

/** Says why a field of a row cannot be read, and what to do. */
final class NotLoaded {
    private NotLoaded() {}

    static String message(Layout layout, Field<?, ?> field) {
        String resource = layout.resource().name();
        if (layout.models().attribute(field).isEmpty()
                && layout.models().relationship(field).isEmpty()) {
            return field + " is no field of any open resource; is it the token that a field of its class holds?";
        }
        if (!field.toString().startsWith(resource + ".")) {
            return field + " is no field of " + resource + ", whose row this is";
        }
        return field instanceof Relationship<?, ?, ?>
                ? field + " was not loaded; add `.load(" + constant(resource) + "." + field.name() + ")` to the query"
                : field + " was not loaded: of this row only the key is known; read it with `rowan.get(row.key())`";
    }

    private static String constant(String resource) {
        return resource.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
