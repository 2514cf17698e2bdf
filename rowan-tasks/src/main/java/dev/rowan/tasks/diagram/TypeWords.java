package dev.rowan.tasks.diagram;

import dev.rowan.tasks.words.Kind;
import dev.rowan.type.CollatedType;
import dev.rowan.type.DecimalType;
import dev.rowan.type.ListType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;

/** Kinds of values in a word: as their factories are called, and own types by their names. */
final class TypeWords {
    private TypeWords() {}

    static String of(ValueType type) {
        if (type instanceof Scalar scalar) {
            return Kind.of(scalar).word();
        }
        if (type instanceof CollatedType text) {
            return Kind.of(text.kept()).word();
        }
        if (type instanceof ListType list) {
            return of(list.element()) + "[]";
        }
        if (type instanceof DecimalType decimal) {
            return decimal.equals(DecimalType.ANY)
                    ? "decimal"
                    : "decimal(" + decimal.precision() + "," + decimal.scale() + ")";
        }
        return type.javaType().getSimpleName();
    }
}
