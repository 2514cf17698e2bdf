package dev.rowan.tasks.words;

import dev.rowan.problem.Printable;
import dev.rowan.type.ValueType;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/** The call by which a declaration says a modifier. */
final class ModifierCalls {
    private static final Pattern COLUMN_TYPE = Pattern.compile("[\\p{L}_\"][\\p{L}\\p{N}_ ,.()\\[\\]\"]*");

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    private ModifierCalls() {}

    static String of(Modifier modifier, Kind kind, String value, Word word) {
        return switch (modifier) {
            case REQUIRED -> ".required()";
            case PRIMARY_KEY -> ".primaryKey()";
            case EXPOSED -> ".exposed()";
            case SENSITIVE -> ".sensitive()";
            case UNIQUE, INDEX -> "";
            case DEFAULT -> ".defaultsTo(" + Literal.of(kind, value, word) + ")";
            case COLUMN -> ".column(" + Literal.quoted(column(value, word)) + ")";
            case COLUMN_TYPE -> ".columnType(" + Literal.quoted(columnType(value, word)) + ")";
            case WAS -> ".was(" + former(value, word) + ")";
            case COMMENT -> ".comment(" + Literal.quoted(comment(value, word)) + ")";
            case COLLATION -> ".collation(" + Literal.quoted(collation(kind, value, word)) + ")";
            case MIN -> ".min(" + bound(modifier, kind, value, word) + ")";
            case MAX -> ".max(" + bound(modifier, kind, value, word) + ")";
            case MIN_LENGTH -> ".minLength(" + length(modifier, kind, value, word) + ")";
            case MAX_LENGTH -> ".maxLength(" + length(modifier, kind, value, word) + ")";
            case MATCHES -> ".pattern(" + Literal.quoted(regex(kind, value, word)) + ")";
        };
    }

    private static String column(String value, Word word) {
        if (value.isBlank() || value.chars().anyMatch(Character::isISOControl)) {
            throw word.misunderstood(
                    "'" + Printable.of(value) + "' is no name of a column", "write such as column=uid");
        }
        return Names.fitting(value, "column", "give it a shorter one");
    }

    /** One name or several with commas. */
    private static String former(String value, Word word) {
        List<String> names = Word.listed(List.of(Literal.unquoted(value)));
        if (names.isEmpty()) {
            throw word.misunderstood("was says no name", "write such as was=mail");
        }
        return names.stream().map(name -> Literal.quoted(column(name, word))).collect(Collectors.joining(", "));
    }

    private static String comment(String value, Word word) {
        String text = Literal.unquoted(value);
        if (text.isBlank()) {
            throw word.misunderstood("its comment is blank", "write such as comment=\"as printed on the label\"");
        }
        return text;
    }

    private static String collation(Kind kind, String value, Word word) {
        textOnly(Modifier.COLLATION, kind, word);
        if (!kind.factory().equals("string()")) {
            throw word.misunderstood("collation is about string(), and this is " + kind.factory(), "leave it out");
        }
        if (!LANGUAGE.matcher(value).matches()) {
            throw word.misunderstood(
                    "'" + Printable.of(value) + "' is no tag of a language", "write such as collation=de");
        }
        return value;
    }

    private static String columnType(String value, Word word) {
        if (!COLUMN_TYPE.matcher(value).matches()) {
            throw word.misunderstood(
                    "'" + Printable.of(value) + "' is no type of a column", "write such as column_type=varchar(120)");
        }
        return value;
    }

    private static String bound(Modifier modifier, Kind kind, String value, Word word) {
        if (!kind.value().filter(ValueType::ordered).isPresent()) {
            throw word.misunderstood(
                    modifier.word() + " needs values with an order, which " + kind.factory() + " has not",
                    kind.isText()
                            ? "the length of a text is said with " + modifier.word() + "_length=…"
                            : "leave it out");
        }
        String literal = Literal.of(kind, value, word);
        if (literal.contains("::")) {
            throw word.misunderstood(modifier.word() + " needs a value that stays the same", "write it in full");
        }
        return literal;
    }

    private static int length(Modifier modifier, Kind kind, String value, Word word) {
        textOnly(modifier, kind, word);
        if (!value.matches("[1-9][0-9]{0,8}")) {
            throw word.misunderstood(
                    "the value '" + Printable.of(value) + "' of " + modifier.word() + " is no length",
                    "write a number from 1 on, such as " + modifier.word() + "=80");
        }
        return Integer.parseInt(value);
    }

    private static String regex(Kind kind, String value, Word word) {
        textOnly(Modifier.MATCHES, kind, word);
        try {
            return Pattern.compile(value).pattern();
        } catch (PatternSyntaxException malformed) {
            throw word.misunderstood("its pattern cannot be read: " + malformed.getDescription(), "mend the pattern");
        }
    }

    private static void textOnly(Modifier modifier, Kind kind, Word word) {
        if (!kind.isText()) {
            throw word.misunderstood(
                    modifier.word() + " is about texts, and this is " + kind.factory(), "leave it out");
        }
    }
}
