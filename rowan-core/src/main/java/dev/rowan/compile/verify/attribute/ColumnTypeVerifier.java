package dev.rowan.compile.verify.attribute;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.problem.Printable;
import dev.rowan.resource.AttributeDeclaration;
import dev.rowan.type.Scalar;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The types that columns are given stand in statements as they are, so they hold nothing but the words of a type. */
final class ColumnTypeVerifier implements Verifier {
    private static final Pattern WORDS =
            Pattern.compile("(?:[\\p{L}\\p{N}_ ,.()\\[\\]]|\"[\\p{L}\\p{N}_ .-]+\")*", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern LOCAL_MOMENT = Pattern.compile("(?i)timestamp(?!tz)(?!.*with time zone).*");

    @Override
    public String rule() {
        return "column-type";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        return source.attributes().stream().flatMap(attribute -> finding(source, attribute).stream());
    }

    private static Optional<Finding> finding(Source source, AttributeDeclaration<?, ?, ?> attribute) {
        String words = attribute.facets().columnType();
        if (words == null) {
            return Optional.empty();
        }
        if (words.isBlank()) {
            return Optional.of(Finding.at(
                    source,
                    attribute,
                    "its column's type is empty",
                    "name a type of PostgreSQL, or leave columnType(…) out"));
        }
        if (!WORDS.matcher(words).matches() || !closes(words)) {
            return Optional.of(Finding.at(
                    source,
                    attribute,
                    "its column's type '" + Printable.of(words) + "' is more than the words of a type",
                    "write it with letters, digits, spaces, dots, commas, brackets that close and names in double"
                            + " quotes, such as `.columnType(\"character varying(120)\")`"));
        }
        if (attribute.facets().type() == Scalar.INSTANT
                && LOCAL_MOMENT.matcher(words.strip()).matches()) {
            return Optional.of(Finding.at(
                    source,
                    attribute,
                    "a moment cannot be kept in a column without a time zone, which says no moment",
                    "declare it as `localDateTime()`"));
        }
        return Optional.empty();
    }

    /** Whether every bracket that opens closes, and the other way round. */
    private static boolean closes(String words) {
        StringBuilder open = new StringBuilder();
        for (char c : words.replaceAll("\"[^\"]*\"", "").toCharArray()) {
            if (c == '(' || c == '[') {
                open.append(c == '(' ? ')' : ']');
            } else if (c == ')' || c == ']') {
                int last = open.length() - 1;
                if (last < 0 || open.charAt(last) != c) {
                    return false;
                }
                open.setLength(last);
            }
        }
        return open.isEmpty();
    }
}
