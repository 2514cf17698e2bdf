package dev.rowan.expression;

import dev.rowan.model.TextMatch;

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
        return new Joint<>(this, other);
    }
}
