package dev.rowan.type;

/** A kind of value: how input becomes one, how two are ordered, when two are the same. Null is nobody's value here. */
public sealed interface ValueType permits Scalar, CollatedType, DecimalType, EnumType, ListType, MapType, RecordType {
    /**
     * The class of its values.
     *
     * @return the Java class, never primitive
     */
    Class<?> javaType();

    /**
     * Turns input into the canonical value: instants cut to microseconds, text checked, numbers and strings converted.
     *
     * @param input what was given, never null
     * @return the value, or why there is none
     */
    Cast cast(Object input);

    /**
     * The kind as which its values are kept, found and told apart, whatever their order.
     *
     * @return for most kinds the kind itself
     */
    default ValueType kept() {
        return this;
    }

    /**
     * The order that all stores share: text by code point unless a language is declared, UUIDs as unsigned bytes, false before true.
     *
     * @param left a canonical value
     * @param right a canonical value
     * @return negative, zero or positive
     */
    int compare(Object left, Object right);

    /**
     * Whether two canonical values are the same value.
     *
     * @param left a canonical value
     * @param right a canonical value
     * @return true when equal as a store sees it
     */
    default boolean same(Object left, Object right) {
        return compare(left, right) == 0;
    }

    /**
     * Whether values have an order that means something to a person.
     *
     * @return false for lists, records and bytes
     */
    default boolean ordered() {
        return true;
    }

    /**
     * The kind in a person's words.
     *
     * @return such as {@code a whole number}
     */
    String words();
}
