package dev.rowan.tasks.words;

import dev.rowan.model.naming.SqlNames;
import dev.rowan.type.Cast;
import dev.rowan.type.Scalar;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What cannot be said together, so that nothing is written that Rowan would refuse. */
final class AttributeRules {
    private static final Set<String> OF_THE_SYSTEM = Set.of("tableoid", "ctid", "xmin", "xmax", "cmin", "cmax");

    private AttributeRules() {}

    static void check(AttributeDraft draft, Map<Modifier, String> values, Word word) {
        if (draft.kind().isText()) {
            lengths(values, word);
        } else {
            range(draft.kind(), values, word);
        }
        if (draft.is(Modifier.UNIQUE) && draft.is(Modifier.PRIMARY_KEY)) {
            throw word.misunderstood("a primary key is unique anyway", "leave unique out");
        }
        if (draft.is(Modifier.INDEX) && (draft.is(Modifier.PRIMARY_KEY) || draft.is(Modifier.UNIQUE))) {
            throw word.misunderstood(
                    "there is an index anyway for " + (draft.is(Modifier.UNIQUE) ? "unique" : "a primary key"),
                    "leave index out");
        }
        if (draft.kind().isMade() && (draft.is(Modifier.DEFAULT) || draft.is(Modifier.MIN) || draft.is(Modifier.MAX))) {
            throw word.misunderstood(
                    draft.kind().factory() + " makes its values itself", "leave default, min and max out");
        }
        boolean list = draft.kind().java().startsWith("List<");
        if (draft.is(Modifier.PRIMARY_KEY) && (list || draft.kind().is(Scalar.BYTES))) {
            throw word.misunderstood("a primary key is one plain value", "choose another key");
        }
    }

    /** Columns that every table of PostgreSQL has for itself. */
    static void column(AttributeDraft draft, Map<Modifier, String> values, Word word) {
        String column = Literal.unquoted(values.getOrDefault(Modifier.COLUMN, SqlNames.snake(draft.name())));
        if (OF_THE_SYSTEM.contains(column)) {
            throw word.misunderstood(
                    "every table of PostgreSQL has a column " + column + " of its own",
                    "give it another, such as column=" + column + "_value");
        }
    }

    private static void lengths(Map<Modifier, String> values, Word word) {
        int least = Integer.parseInt(values.getOrDefault(Modifier.MIN_LENGTH, "0"));
        int most = Integer.parseInt(values.getOrDefault(Modifier.MAX_LENGTH, "" + Integer.MAX_VALUE));
        if (least > most) {
            throw word.misunderstood("min_length is above max_length, which leaves no text", "mend one of the two");
        }
        if (values.containsKey(Modifier.DEFAULT)) {
            String text = Literal.unquoted(values.getOrDefault(Modifier.DEFAULT, ""));
            int length = text.codePointCount(0, text.length());
            if (length < least || length > most) {
                throw word.misunderstood(
                        "its default has " + length + " characters, which its lengths do not allow",
                        "mend the default or the lengths");
            }
            String pattern = values.get(Modifier.MATCHES);
            if (pattern != null && !text.matches(pattern)) {
                throw word.misunderstood("its default does not match its pattern", "mend one of the two");
            }
        }
    }

    private static void range(Kind kind, Map<Modifier, String> values, Word word) {
        if (above(kind, values, Modifier.MIN, Modifier.MAX)) {
            throw word.misunderstood("min is above max, which leaves no value", "mend one of the two");
        }
        if (above(kind, values, Modifier.MIN, Modifier.DEFAULT)
                || above(kind, values, Modifier.DEFAULT, Modifier.MAX)) {
            throw word.misunderstood("its default is not between min and max", "mend the default or the bounds");
        }
    }

    private static boolean above(Kind kind, Map<Modifier, String> values, Modifier low, Modifier high) {
        Optional<Object> least = value(kind, values.get(low));
        Optional<Object> most = value(kind, values.get(high));
        return least.isPresent()
                && most.isPresent()
                && kind.value()
                        .filter(type -> type.compare(least.get(), most.get()) > 0)
                        .isPresent();
    }

    /** Nothing for what is made anew for each row, such as now. */
    private static Optional<Object> value(Kind kind, @Nullable String typed) {
        return typed == null
                ? Optional.empty()
                : kind.value()
                        .map(type -> type.cast(Literal.unquoted(typed)))
                        .flatMap(cast -> cast instanceof Cast.Done done ? Optional.of(done.value()) : Optional.empty());
    }
}
