package dev.rowan.expression;

import dev.rowan.expression.form.Form;
import dev.rowan.expression.form.Formed;
import dev.rowan.model.Term;
import dev.rowan.model.TextMatch;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A text that holds a fragment. */
record Matched<S>(TextMatch match, TextExpr<S> text, Expr<?, String> fragment) implements Condition<S>, Formed {
    static <S> Condition<S> of(TextMatch match, TextExpr<S> text, String fragment) {
        return new Matched<>(match, text, Value.beside(text, fragment, verb(match)));
    }

    @Override
    public Term resolve(Resolver resolver) {
        Resolver inside = resolver.deeper();
        Term term = text.resolve(inside);
        Term other = fragment instanceof Value<?, ?> value
                ? value.as(text, term.type(), resolver)
                : fragment.resolve(inside);
        return new Term.Matches(match, term, other);
    }

    @Override
    public void form(Form form) {
        form.part(match).of(text).of(fragment);
    }

    @Override
    public String toString() {
        return text + " " + verb(match) + " " + fragment;
    }

    private static String verb(TextMatch match) {
        return match.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A pattern in which each backslash has something to stand before. */
    static Value<?, String> pattern(TextExpr<?> text, @Nullable String pattern) {
        return pattern == null ? Value.beside(text, null, "like") : Value.beside(text, whole(text, pattern), "like");
    }

    private static String whole(TextExpr<?> text, String pattern) {
        int last = pattern.length();
        while (last > 0 && pattern.charAt(last - 1) == '\\') {
            last--;
        }
        if ((pattern.length() - last) % 2 == 1) {
            throw Value.invalid(
                    text,
                    "is asked for a pattern that ends in a lone backslash; write two for one that stands for itself");
        }
        return pattern;
    }
}
