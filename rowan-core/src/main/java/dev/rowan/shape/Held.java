package dev.rowan.shape;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.ComputedModel;
import dev.rowan.type.ListType;
import dev.rowan.type.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * A value that a component can hold.
 *
 * @param address where it comes from, for messages
 * @param type the class of the values
 * @param element the class of the elements, of a list; null for all others
 * @param required whether it is never null
 * @param attribute whether declaring it required would help
 */
record Held(String address, Class<?> type, @Nullable Class<?> element, boolean required, boolean attribute) {
    static Held of(AttributeModel attribute) {
        ValueType type = attribute.type();
        return new Held(attribute.address(), type.javaType(), element(type), attribute.required(), true);
    }

    static Held of(ComputedModel field) {
        return new Held(field.address(), field.javaType(), element(field.type()), field.required(), false);
    }

    /** The same at the end of a way that may lead nowhere. */
    Held maybe() {
        return new Held(address, type, element, false, false);
    }

    private static @Nullable Class<?> element(@Nullable ValueType type) {
        return type instanceof ListType list ? list.element().javaType() : null;
    }

    /** How the type is written. */
    String words() {
        return element == null ? type.getSimpleName() : "List<" + element.getSimpleName() + ">";
    }
}
