package dev.rowan.expression.function;

import dev.rowan.expression.Expr;
import dev.rowan.expression.Resolver;
import dev.rowan.model.Term;
import dev.rowan.model.operation.Fragment;
import dev.rowan.type.Cast;
import dev.rowan.type.Scalar;
import dev.rowan.type.TypeOf;
import dev.rowan.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words of SQL around values that are bound. */
record OfFragment<V>(Class<V> type, String words, List<Object> arguments) implements Expr<Object, V> {
    static <V> OfFragment<V> of(Class<V> type, String words, @Nullable Object... arguments) {
        List<Object> all = new ArrayList<>();
        for (Object argument : arguments) {
            if (argument == null) {
                throw Alternatives.invalid("a fragment is given null; write the null of SQL into its words");
            }
            all.add(argument);
        }
        if (Scalar.TEXT.cast(words) instanceof Cast.Refused refused) {
            throw Alternatives.invalid("the words of a fragment " + refused.why());
        }
        return new OfFragment<>(type, words, List.copyOf(all));
    }

    @Override
    public Term resolve(Resolver resolver) {
        ValueType kind = TypeOf.of(type)
                .orElseThrow(() -> Alternatives.invalid("fragment(" + type.getSimpleName()
                        + ".class, …) is of no kind of value; use a plain value, an" + " enum or a record"));
        Resolver inside = resolver.deeper();
        List<Term> terms = arguments.stream()
                .map(each -> each instanceof Expr<?, ?> expression
                        ? expression.resolve(inside)
                        : Alternatives.constant(each, Alternatives.plain(each), isSensitive()))
                .toList();
        return new Term.Call(new Fragment(pieces(), kind), terms);
    }

    /** A doubled question mark is one of SQL's own, which the driver wants doubled, too. */
    private List<String> pieces() {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) == '?') {
                if (i + 1 < words.length() && words.charAt(i + 1) == '?') {
                    i++;
                } else {
                    pieces.add(words.substring(from, i));
                    from = i + 1;
                }
            }
        }
        pieces.add(words.substring(from));
        if (pieces.size() != arguments.size() + 1) {
            throw Alternatives.invalid("a fragment has " + (pieces.size() - 1) + " question marks, but "
                    + arguments.size() + " arguments; write ?? for a question mark of SQL's own");
        }
        return pieces;
    }

    @Override
    public boolean isSensitive() {
        return Alternatives.isSensitive(arguments);
    }

    @Override
    public String toString() {
        return "fragment(" + words + ")";
    }
}
