package dev.rowan.tasks.words;

import dev.rowan.problem.Printable;
import dev.rowan.type.Cast;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** A value as Java writes it, such as {@code "member"} or {@code Instant::now}. */
public final class Literal {
    private static final Set<Byte> UNSEEN =
            Set.of(Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR);

    private Literal() {}

    static String of(Kind kind, String typed, Word word) {
        String text = unquoted(typed);
        if (kind.isEnum()) {
            return constant(kind, text, word);
        }
        if (kind.java().startsWith("List<")) {
            return emptyList(kind, text, word);
        }
        ValueType type = kind.value()
                .filter(each -> each != Scalar.BYTES)
                .orElseThrow(() -> word.misunderstood(
                        "a value of " + kind.java() + " cannot be said in a word",
                        "leave it out, and write .defaultsTo(() -> …) into the class"));
        return made(type, text.toLowerCase(Locale.ROOT)).orElseGet(() -> value(type, kind, text, word));
    }

    /**
     * A value that a database has.
     *
     * @param kind what it must be
     * @param text the value; of an enum the constant's very name
     * @return such as {@code new BigDecimal("4.99")}; empty when it does not fit, or cannot be said
     */
    public static Optional<String> find(Kind kind, String text) {
        if (kind.isEnum()) {
            return kind.constants().contains(text) ? Optional.of(kind.java() + "." + text) : Optional.empty();
        }
        return kind.value()
                .filter(type -> type != Scalar.BYTES && type.cast(text) instanceof Cast.Done)
                .map(type -> value(type, kind, text, Word.of("")));
    }

    private static Optional<String> made(ValueType type, String text) {
        if (type == Scalar.INSTANT && text.equals("now")) {
            return Optional.of("Instant::now");
        }
        if (type == Scalar.DATE && text.equals("today")) {
            return Optional.of("LocalDate::now");
        }
        return type == Scalar.UUID && text.equals("random") ? Optional.of("UUID::randomUUID") : Optional.empty();
    }

    private static String value(ValueType type, Kind kind, String text, Word word) {
        Cast cast = type.cast(type == Scalar.BOOLEAN ? text.toLowerCase(Locale.ROOT) : text);
        if (cast instanceof Cast.Refused refused) {
            throw word.misunderstood(
                    "the value '" + Printable.of(text) + "' " + refused.why(), "give one that fits " + kind.factory());
        }
        Object value = ((Cast.Done) cast).value();
        if (value instanceof String) {
            return quoted(text);
        }
        if (value instanceof Integer || value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof Long) {
            return value + "L";
        }
        if (value instanceof Double) {
            return value.toString();
        }
        return value instanceof BigDecimal number
                ? "new BigDecimal(\"" + number.toPlainString() + "\")"
                : kind.java() + (type == Scalar.UUID ? ".fromString(\"" : ".parse(\"") + value + "\")";
    }

    private static String constant(Kind kind, String text, Word word) {
        String constant = EnumNames.constant(text);
        if (!SourceVersion.isIdentifier(constant) || SourceVersion.isKeyword(constant)) {
            throw word.misunderstood("'" + Printable.of(text) + "' is no name for one of an enum", "name one of it");
        }
        if (!kind.constants().isEmpty() && !kind.constants().contains(constant)) {
            throw word.misunderstood(
                    "'" + Printable.of(text) + "' is none of " + String.join(", ", kind.constants()),
                    "name one of them");
        }
        return kind.java() + "." + constant;
    }

    private static String emptyList(Kind kind, String text, Word word) {
        if (text.isBlank() || text.equals("[]")) {
            return "List.of()";
        }
        throw word.misunderstood(
                "a value of " + kind.java() + " cannot be said in a word",
                "the empty list is default=[]; any other is written into the class with .defaultsTo(List.of(…))");
    }

    /**
     * Text as a string literal; what is not plain ASCII stays as it is, since sources are UTF-8.
     *
     * @param text the text
     * @return in double quotes
     */
    public static String quoted(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default ->
                    literal.append(
                            Character.isISOControl(c) || UNSEEN.contains((byte) Character.getType(c))
                                    ? String.format(Locale.ROOT, "\\u%04x", (int) c)
                                    : Character.toString(c));
            }
        }
        return literal.append('"').toString();
    }

    static String unquoted(String typed) {
        boolean quotes = typed.length() > 1 && typed.startsWith("\"") && typed.endsWith("\"");
        return quotes ? typed.substring(1, typed.length() - 1) : typed;
    }
}
