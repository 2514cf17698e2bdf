package dev.rowan.tasks.existing.condition;

import dev.rowan.model.Comparison;
import dev.rowan.model.Term;
import dev.rowan.tasks.words.Kind;
import dev.rowan.tasks.words.Literal;
import dev.rowan.type.Cast;
import dev.rowan.type.DecimalType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spells values and comparisons in Java. */
final class Spelled {
    private static final Pattern MOMENT =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?)([+-]\\d\\d)?");

    private Spelled() {}

    static String of(Comparison comparison) {
        return comparison.name().toLowerCase(Locale.ROOT);
    }

    static Phrase value(Kind kind, String text) {
        String spelled = moment(text);
        ValueType type = kind.value().orElse(Scalar.TEXT);
        String whole = Literal.find(kind, spelled).orElseThrow(Words.Unclear::new);
        String java = type instanceof DecimalType ? "new BigDecimal(\"" + spelled + "\")" : whole;
        if (type.cast(spelled) instanceof Cast.Done done) {
            return new Phrase(java, new Term.Constant(done.value(), type, false), kind);
        }
        throw new Words.Unclear();
    }

    /** As ISO 8601 has it. */
    private static String moment(String text) {
        Matcher moment = MOMENT.matcher(text);
        if (!moment.matches()) {
            return text;
        }
        String zone = moment.group(3) == null ? "" : moment.group(3) + ":00";
        return moment.group(1) + "T" + moment.group(2) + zone;
    }
}
