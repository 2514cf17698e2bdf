package dev.rowan.type;

import dev.rowan.problem.Problem;
import java.util.List;

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
     * @param problems all of them, at least one, at paths inside the input such as {@code [2]} or {@code city}; the path
     *     is empty for the input itself
     */
    record Refused(List<Problem> problems) implements Cast {
        /** Refuses; the problems are copied. */
        public Refused {
            problems = List.copyOf(problems);
        }

        /**
         * Refuses the input itself.
         *
         * @param why a clause for a person, such as {@code must be a whole number}; never repeats the input
         */
        public Refused(String why) {
            this(List.of(Problem.of(Problem.INVALID, "", why)));
        }

        /**
         * Why, for doors that take one value and tell one reason.
         *
         * @return the first problem's message, a clause for a person
         */
        public String why() {
            return problems.get(0).message();
        }
    }
}
