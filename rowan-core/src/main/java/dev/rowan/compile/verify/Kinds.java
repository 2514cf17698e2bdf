package dev.rowan.compile.verify;

import dev.rowan.type.DecimalType;
import dev.rowan.type.EnumType;
import dev.rowan.type.ListType;
import dev.rowan.type.RecordType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;

/** What is written to declare attributes of a kind. */
public final class Kinds {
    private Kinds() {}

    /**
     * The factory that declares attributes of a kind.
     *
     * @param type the kind
     * @return such as {@code uuid()}
     */
    public static String factory(ValueType type) {
        if (type.kept() instanceof Scalar scalar) {
            return factory(scalar);
        }
        if (type instanceof DecimalType decimal) {
            String sizes = ".precision(" + decimal.precision() + ", " + decimal.scale() + ")";
            return "decimal()" + (decimal.precision() == 0 ? "" : sizes);
        }
        if (type instanceof EnumType) {
            return "enumeration(" + type.javaType().getSimpleName() + ".class)";
        }
        if (type instanceof RecordType) {
            return "json(" + type.javaType().getSimpleName() + ".class)";
        }
        return "listOf(" + ((ListType) type).element().javaType().getSimpleName() + ".class)";
    }

    private static String factory(Scalar type) {
        return switch (type) {
            case TEXT -> "string()";
            case CASE_INSENSITIVE_TEXT -> "caseInsensitive()";
            case INTEGER -> "integer()";
            case LONG -> "bigint()";
            case DOUBLE -> "doublePrecision()";
            case BOOLEAN -> "bool()";
            case UUID -> "uuid()";
            case DATE -> "date()";
            case TIME -> "time()";
            case INSTANT -> "instant()";
            case LOCAL_DATE_TIME -> "localDateTime()";
            case DURATION -> "interval()";
            case BYTES -> "bytes()";
        };
    }

    /**
     * The line that declares an attribute.
     *
     * @param resource the resource's simple name
     * @param name the field's name
     * @param type the kind of its values
     * @return such as {@code `public final Attribute<User, UUID> groupId = uuid();`}
     */
    public static String line(String resource, String name, ValueType type) {
        ValueType kept = type.kept();
        boolean text = kept == Scalar.TEXT || kept == Scalar.CASE_INSENSITIVE_TEXT;
        String field = text
                ? "Text<" + resource + ">"
                : "Attribute<" + resource + ", " + type.javaType().getSimpleName() + ">";
        return "`public final " + field + " " + name + " = " + factory(type) + ";`";
    }
}
