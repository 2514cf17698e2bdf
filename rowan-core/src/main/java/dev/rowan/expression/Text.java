package dev.rowan.expression;

/**
 * An attribute that holds text.
 *
 * @param <R> the resource
 */
public interface Text<R> extends Attribute<R, String>, TextExpr<R> {
    /**
     * The whole text matches, for an action to validate. Null passes.
     *
     * @param regex in the syntax of {@link java.util.regex.Pattern}
     * @return a rule, not a condition
     * @throws java.util.regex.PatternSyntaxException when it is none
     */
    default Validation<R> matches(String regex) {
        return Validation.matches(this, regex);
    }
}
