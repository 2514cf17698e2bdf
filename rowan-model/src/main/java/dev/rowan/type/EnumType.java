package dev.rowan.type;

import java.util.Arrays;
import java.util.List;

/**
 * The constants of a Java enum, kept by name and ordered by name, as every store does.
 *
 * @param javaType the enum
 */
public record EnumType(Class<? extends Enum<?>> javaType) implements ValueType {
    /**
     * The names that may be kept.
     *
     * @return the constants' names in declaration order
     */
    public List<String> names() {
        return Arrays.stream(javaType.getEnumConstants()).map(Enum::name).toList();
    }

    /**
     * The constant of a kept name.
     *
     * @param name a constant's name
     * @return the constant
     * @throws IllegalArgumentException when the enum has no such constant
     */
    public Enum<?> constant(String name) {
        for (Enum<?> constant : javaType.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(javaType.getSimpleName() + " has no constant of this name");
    }

    @Override
    public Cast cast(Object input) {
        if (javaType.isInstance(input)) {
            return new Cast.Done(input);
        }
        if (input instanceof String text && names().contains(text)) {
            return new Cast.Done(constant(text));
        }
        return new Cast.Refused("must be one of " + String.join(", ", names()));
    }

    @Override
    public int compare(Object left, Object right) {
        return Scalar.TEXT.compare(((Enum<?>) left).name(), ((Enum<?>) right).name());
    }

    @Override
    public String words() {
        return "one of " + String.join(", ", names());
    }
}
