package dev.rowan.expression;

import dev.rowan.model.TextMatch;
import dev.rowan.model.operation.TextOperation;
import java.math.BigDecimal;
import java.util.List;

/**
 * Text for each row.
 *
 * @param <S> whose rows
 */
public interface TextExpr<S> extends Expr<S, String> {
    /**
     * Holds the fragment, literally: {@code %} and {@code _} stand for themselves.
     *
     * @param fragment not null
     * @return the condition
     */
    default Condition<S> contains(String fragment) {
        return Matched.of(TextMatch.CONTAINS, this, fragment);
    }

    /**
     * Holds the text of another expression, literally. Unknown where either is null.
     *
     * @param fragment such as an argument
     * @return the condition
     */
    default Condition<S> containsText(Expr<? super S, String> fragment) {
        return new Matched<>(TextMatch.CONTAINS, this, fragment);
    }

    /**
     * Begins with the fragment, literally.
     *
     * @param fragment not null
     * @return the condition
     */
    default Condition<S> startsWith(String fragment) {
        return Matched.of(TextMatch.STARTS_WITH, this, fragment);
    }

    /**
     * Begins with the text of another expression, literally. Unknown where either is null.
     *
     * @param fragment such as an argument
     * @return the condition
     */
    default Condition<S> startsWithText(Expr<? super S, String> fragment) {
        return new Matched<>(TextMatch.STARTS_WITH, this, fragment);
    }

    /**
     * Ends with the fragment, literally.
     *
     * @param fragment not null
     * @return the condition
     */
    default Condition<S> endsWith(String fragment) {
        return Matched.of(TextMatch.ENDS_WITH, this, fragment);
    }

    /**
     * Ends with the text of another expression, literally. Unknown where either is null.
     *
     * @param fragment such as an argument
     * @return the condition
     */
    default Condition<S> endsWithText(Expr<? super S, String> fragment) {
        return new Matched<>(TextMatch.ENDS_WITH, this, fragment);
    }

    /**
     * This text and then another.
     *
     * @param text not null
     * @return the longer text
     */
    default TextExpr<S> concat(String text) {
        return Joint.of(this, text);
    }

    /**
     * This text and then another; null when one is.
     *
     * @param other text of the same rows
     * @return the longer text
     */
    default TextExpr<S> concat(Expr<? super S, String> other) {
        return Joint.of(this, other);
    }

    /**
     * In lower case, each character by itself.
     *
     * @return a text of the same length
     */
    default TextExpr<S> lower() {
        return Applied.text(TextOperation.LOWER, this);
    }

    /**
     * In upper case, each character by itself.
     *
     * @return a text of the same length
     */
    default TextExpr<S> upper() {
        return Applied.text(TextOperation.UPPER, this);
    }

    /**
     * Without spaces, tabs and line ends at both ends.
     *
     * @return what is left
     */
    default TextExpr<S> trim() {
        return Applied.text(TextOperation.TRIM, this);
    }

    /**
     * How many characters (code points) it has.
     *
     * @return from 0
     */
    default Expr<S, Integer> length() {
        return Applied.value(TextOperation.LENGTH, this);
    }

    /**
     * All from a place on.
     *
     * @param from how many characters to leave out
     * @return empty where the text ends before
     */
    default TextExpr<S> substring(int from) {
        return substring(from, Integer.MAX_VALUE);
    }

    /**
     * Some characters from a place on.
     *
     * @param from how many characters to leave out
     * @param count at most so many
     * @return empty where the text ends before
     */
    default TextExpr<S> substring(int from, int count) {
        return Applied.text(TextOperation.SUBSTRING, this, from, count);
    }

    /**
     * Where another text begins for the first time.
     *
     * @param fragment not null
     * @return how many characters stand before it; -1 where it does not occur
     */
    default Expr<S, Integer> position(String fragment) {
        return Applied.value(TextOperation.POSITION, this, fragment);
    }

    /**
     * With each occurrence of a text made another.
     *
     * @param from occurs nowhere when it is empty
     * @param to not null
     * @return the other text
     */
    default TextExpr<S> replace(String from, String to) {
        return Applied.text(TextOperation.REPLACE, this, from, to);
    }

    /**
     * The parts between a separator.
     *
     * @param separator not null; an empty one parts nothing
     * @return of the empty text: an empty list
     */
    default Expr<S, List<String>> split(String separator) {
        return Applied.value(TextOperation.SPLIT, this, separator);
    }

    /**
     * Is like a pattern, all of it. Of case-insensitive text the case does not count.
     *
     * @param pattern {@code %} stands for any characters, {@code _} for one, a backslash makes the next one stand for itself
     * @return the condition
     * @throws dev.rowan.problem.InvalidException when the pattern ends in a lone backslash
     */
    default Condition<S> like(String pattern) {
        return Applied.condition(TextOperation.LIKE, this, Matched.pattern(this, pattern));
    }

    /**
     * How much it resembles another text: the share of their three-letter pieces. On PostgreSQL by the extension pg_trgm.
     *
     * @param text not null
     * @return from 0 to 1, to six digits
     */
    default Expr<S, BigDecimal> similarity(String text) {
        return Applied.value(TextOperation.SIMILARITY, this, text);
    }
}
