package dev.rowan.type;

import java.util.List;

/**
 * Text that is ordered as people of some language do. Which texts are the same, and what occurs in them, does not depend on
 * the language: texts that it puts at the same place stand in the order of their code points.
 *
 * @param kept plain or case-insensitive text; of the latter the lower case is ordered
 * @param tag a BCP 47 tag, such as {@code de}, or {@code und} for the order that most languages share
 */
public record CollatedType(Scalar kept, String tag) implements ValueType {
    /** Makes the type; the tag is not looked at. */
    public CollatedType {
        if (kept != Scalar.TEXT && kept != Scalar.CASE_INSENSITIVE_TEXT) {
            throw new IllegalArgumentException("only text has an order of a language");
        }
    }

    /**
     * Whether the library that knows the orders of languages is there: {@code com.ibm.icu:icu4j}, which Rowan does not bring.
     *
     * @return false where resources that declare such an order must be refused
     */
    public static boolean isAvailable() {
        return Library.THERE;
    }

    /**
     * The tags that are known.
     *
     * @return in no order; none where the library is not there
     */
    public static List<String> tags() {
        return Library.THERE ? Collators.tags() : List.of();
    }

    @Override
    public Class<?> javaType() {
        return kept.javaType();
    }

    @Override
    public Cast cast(Object input) {
        return kept.cast(input);
    }

    @Override
    public int compare(Object left, Object right) {
        int order = Library.THERE ? Collators.compare(tag, folded(left), folded(right)) : 0;
        return order == 0 ? kept.compare(left, right) : order;
    }

    @Override
    public boolean same(Object left, Object right) {
        return kept.same(left, right);
    }

    private String folded(Object value) {
        return kept == Scalar.TEXT ? (String) value : Scalar.fold((String) value);
    }

    @Override
    public String words() {
        return kept.words();
    }

    /** Asked for once. */
    private static final class Library {
        static final boolean THERE = isThere();

        private static boolean isThere() {
            try {
                return !Collators.tags().isEmpty();
            } catch (NoClassDefFoundError absent) {
                return false;
            }
        }
    }
}
