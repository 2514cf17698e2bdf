package dev.rowan.postgres.schema;

import dev.rowan.type.CollatedType;
import dev.rowan.type.DecimalType;
import dev.rowan.type.EnumType;
import dev.rowan.type.ListType;
import dev.rowan.type.RecordType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;

/** The SQL types of columns. */
public final class ColumnTypes {
    /** The server has a collation for each language that its release of ICU knows. */
    private static final String ICU = "-x-icu";

    private static final String PLAIN = " collate \"C\"";

    private ColumnTypes() {}

    /**
     * The type of a kind's column, as PostgreSQL's {@code format_type} spells it.
     *
     * @param type any kind of value
     * @return such as {@code numeric(10,2)} or {@code text[]}; {@code citext} needs the extension of that name
     */
    public static String of(ValueType type) {
        if (type.kept() instanceof Scalar scalar) {
            return scalar(scalar);
        }
        if (type instanceof DecimalType decimal) {
            return decimal.precision() == 0
                    ? "numeric"
                    : "numeric(" + decimal.precision() + "," + decimal.scale() + ")";
        }
        if (type instanceof ListType list) {
            return of(list.element()) + "[]";
        }
        return type instanceof RecordType ? "jsonb" : "text";
    }

    /**
     * The type with its collation, as it stands in a column's definition: text of any kind is ordered by code point.
     *
     * @param type any kind of value
     * @return such as {@code text collate "C"}
     */
    public static String definition(ValueType type) {
        return collated(type) ? of(type) + PLAIN : of(type);
    }

    /**
     * Whether columns of this kind have the collation {@code "C"}.
     *
     * @param type any kind of value
     * @return true for text, enums and lists of them
     */
    public static boolean collated(ValueType type) {
        if (type instanceof ListType list) {
            return collated(list.element());
        }
        ValueType kept = type.kept();
        return kept == Scalar.TEXT || kept == Scalar.CASE_INSENSITIVE_TEXT || type instanceof EnumType;
    }

    /**
     * The collation in which values of a kind are ordered. Columns have {@code "C"} whatever it is, so that only an order depends
     * on the release of the library that knows languages, and no key.
     *
     * @param type any kind of value but a list
     * @return such as {@code collate "C"} or {@code collate "de-x-icu"}, with a space before it; empty where there is none
     */
    public static String order(ValueType type) {
        if (type instanceof CollatedType text) {
            return " collate " + Quoted.name(text.tag() + ICU);
        }
        return !(type instanceof ListType) && collated(type) ? PLAIN : "";
    }

    /**
     * The language of a collation.
     *
     * @param collation its name on the server, such as {@code de-x-icu}
     * @return its tag, such as {@code de}; the name itself where it is none of a language
     */
    public static String language(String collation) {
        return collation.endsWith(ICU) ? collation.substring(0, collation.length() - ICU.length()) : collation;
    }

    /**
     * The words that give text back the collation of columns, behind what was ordered in another one: the server refuses to
     * compare texts of two.
     *
     * @param type any kind of value
     * @return {@code collate "C"} with a space before it, where {@link #order} says another; else empty
     */
    public static String again(ValueType type) {
        return type instanceof CollatedType ? PLAIN : "";
    }

    private static String scalar(Scalar type) {
        return switch (type) {
            case TEXT -> "text";
            case CASE_INSENSITIVE_TEXT -> "citext";
            case INTEGER -> "integer";
            case LONG -> "bigint";
            case DOUBLE -> "double precision";
            case BOOLEAN -> "boolean";
            case UUID -> "uuid";
            case DATE -> "date";
            case TIME -> "time without time zone";
            case INSTANT -> "timestamp with time zone";
            case LOCAL_DATE_TIME -> "timestamp without time zone";
            case DURATION -> "interval";
            case BYTES -> "bytea";
        };
    }
}
