package dev.rowan.model;

import java.util.regex.Pattern;

/** A rule that every value of an attribute keeps. Null keeps every rule. */
public sealed interface Constraint {
    /**
     * At most so many characters (code points).
     *
     * @param most from 1
     */
    record MaxLength(int most) implements Constraint {}

    /**
     * At least so many characters (code points).
     *
     * @param least from 1
     */
    record MinLength(int least) implements Constraint {}

    /**
     * The whole text matches.
     *
     * @param pattern in Java's syntax
     */
    record Matches(Pattern pattern) implements Constraint {}

    /**
     * Not below.
     *
     * @param least the least value allowed
     */
    record AtLeast(Object least) implements Constraint {}

    /**
     * Not above.
     *
     * @param most the greatest value allowed
     */
    record AtMost(Object most) implements Constraint {}
}
