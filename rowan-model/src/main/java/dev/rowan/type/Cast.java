package dev.rowan.type;

/** What came of turning input into a value. */
public sealed interface Cast {
    /**
     * It is a value.
     *
     * @param value the canonical value
     */
    record Done(Object value) implements Cast {}

    /**
     * It is none.
     *
     * @param path where inside the input, such as {@code [2]} or {@code city}; empty for the input itself
     * @param why a clause for a person, such as {@code must be a whole number}; never repeats the input
     */
    record Refused(String path, String why) implements Cast {
        /**
         * Refuses the input itself.
         *
         * @param why a clause for a person
         */
        public Refused(String why) {
            this("", why);
        }
    }
}
