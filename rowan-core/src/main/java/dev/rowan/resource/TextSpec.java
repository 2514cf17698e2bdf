package dev.rowan.resource;

import dev.rowan.expression.Text;
import dev.rowan.model.Constraint;
import dev.rowan.resource.field.Facets;
import java.util.regex.Pattern;

/**
 * Declares an attribute of text. Held by a field of the narrower type {@link Text}.
 *
 * @param <R> the resource
 */
public final class TextSpec<R extends Resource<R>> extends AttributeDeclaration<R, String, TextSpec<R>>
        implements Text<R> {
    TextSpec(Resource<R> owner, Facets facets) {
        super(owner, facets);
    }

    private TextSpec(TextSpec<R> from, Facets facets) {
        super(from, facets);
    }

    /**
     * At most so many characters (code points).
     *
     * @param most from 1
     * @return another spec
     */
    public TextSpec<R> maxLength(int most) {
        return with(facets().and(new Constraint.MaxLength(most)));
    }

    /**
     * At least so many characters (code points).
     *
     * @param least from 1
     * @return another spec
     */
    public TextSpec<R> minLength(int least) {
        return with(facets().and(new Constraint.MinLength(least)));
    }

    /**
     * The whole text matches.
     *
     * @param regex in the syntax of {@link Pattern}
     * @return another spec
     * @throws java.util.regex.PatternSyntaxException when it is none
     */
    public TextSpec<R> pattern(String regex) {
        return with(facets().and(new Constraint.Matches(Pattern.compile(regex))));
    }

    @Override
    TextSpec<R> with(Facets other) {
        return new TextSpec<>(this, other);
    }
}
