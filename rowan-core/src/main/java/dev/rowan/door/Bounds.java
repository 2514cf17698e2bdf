package dev.rowan.door;

/** How much one request may say. Whatever is more is refused before it is looked at. */
final class Bounds {
    /** Characters of a string, and of each text in a map. */
    static final int LENGTH = 16_384;

    /** Names and values of a request, taken together. */
    static final int PARTS = 5_000;

    /** Names that lead into each other, such as 3 in {@code filter[groups][name]}. */
    static final int DEPTH = 20;

    /** Comparisons in a filter. */
    static final int FILTERS = 200;

    /** Values of {@code in} and {@code notIn}. */
    static final int VALUES = 1_000;

    /** Criteria of an order. */
    static final int SORTS = 16;

    /** Paths to be included. */
    static final int INCLUDES = 32;

    /** Names in {@code fields}. */
    static final int FIELDS = 200;

    /** Steps of a path in {@code sort} and {@code include}. */
    static final int STEPS = 8;

    /** Problems that are told; the rest would tell nobody more. */
    static final int PROBLEMS = 50;

    private Bounds() {}
}
