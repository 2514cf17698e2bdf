package dev.rowan.resource;

import dev.rowan.expression.Text;
import dev.rowan.model.Constraint;
import dev.rowan.resource.field.Facets;
import dev.rowan.type.CollatedType;
import dev.rowan.type.Scalar;
import java.util.Locale;
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

    /**
     * Ordered as people of a language do, and not by code point: in sorts and pages, in {@code lt le gt ge} and {@code between}, as
     * the least, the greatest and the bounds. What is the same stays the same: {@code eq}, {@code in}, identities, {@code contains} and its like ask
     * for the very characters. Needs the library {@code com.ibm.icu:icu4j} beside Rowan.
     *
     * @param tag the language as a BCP 47 tag, such as {@code de} or {@code de-AT}; {@code und} is the order that most share
     * @return another spec
     */
    public TextSpec<R> collation(String tag) {
        return with(facets().type(new CollatedType((Scalar) facets().type().kept(), tag)));
    }

    /**
     * Ordered as people of a language do, as {@link #collation(String)}.
     *
     * @param language such as {@link Locale#GERMAN}; {@link Locale#ROOT} is the order that most share
     * @return another spec
     */
    public TextSpec<R> collation(Locale language) {
        return collation(language.toLanguageTag());
    }

    @Override
    TextSpec<R> with(Facets other) {
        return new TextSpec<>(this, other);
    }
}
