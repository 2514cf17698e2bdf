package dev.rowan.tasks.words;

import dev.rowan.problem.Printable;
import dev.rowan.tasks.source.Declined;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A table as it was typed, such as {@code readings:was=measurements:fill_factor=80}.
 *
 * @param name the table's name
 * @param calls what else is said of it, as a declaration says it; empty for nothing
 */
public record TableWord(String name, String calls) {
    private static final Set<String> FLAGS = Set.of("unlogged");
    private static final List<String> OPTIONS = List.of(
            "was",
            "comment",
            "fill_factor",
            "unlogged",
            "partition_by_range",
            "partition_by_list",
            "partition_by_hash",
            "extension");

    /**
     * Reads one.
     *
     * @param typed such as {@code users:was=people}
     * @param wayOut what to do about a name that is none
     * @return the table
     * @throws Declined when it cannot be understood
     */
    public static TableWord read(String typed, String wayOut) {
        Word word = Word.of(typed);
        String name = Names.table(word.part(0), wayOut);
        Map<String, String> said = new LinkedHashMap<>();
        for (String each : word.from(1)) {
            String[] parts = each.split("=", 2);
            String option = option(parts[0].strip(), word);
            boolean valued = !FLAGS.contains(option);
            if (valued != (parts.length > 1 && !parts[1].isBlank())) {
                throw word.misunderstood(
                        option + (valued ? " needs a value" : " takes no value"),
                        "write " + (valued ? option + "=…" : option));
            }
            if (said.put(option, valued ? call(option, parts[1].strip(), word) : ".unlogged()") != null) {
                throw word.misunderstood(option + " is said twice", "say it once");
            }
        }
        if (said.keySet().stream().filter(each -> each.startsWith("partition")).count() > 1) {
            throw word.misunderstood("a table is parted in one way, and several are said", "keep one of them");
        }
        return new TableWord(name, String.join("", inOrder(said)));
    }

    private static List<String> inOrder(Map<String, String> said) {
        List<String> calls = new ArrayList<>();
        OPTIONS.stream().filter(said::containsKey).map(said::get).forEach(calls::add);
        return calls;
    }

    private static String option(String typed, Word word) {
        return OPTIONS.stream()
                .filter(each -> Word.plain(each).equals(Word.plain(typed)))
                .findFirst()
                .orElseThrow(() -> word.unknown(
                        "a table has no '" + Printable.of(typed) + "'",
                        "it may have " + String.join(", ", OPTIONS),
                        typed,
                        OPTIONS));
    }

    private static String call(String option, String value, Word word) {
        return switch (option) {
            case "was" -> ".was(" + quoted(value, name -> Names.table(name, "write such as was=people")) + ")";
            case "comment" -> ".comment(" + Literal.quoted(Literal.unquoted(value)) + ")";
            case "fill_factor" -> ".fillFactor(" + percent(value, word) + ")";
            case "extension" ->
                Word.listed(List.of(value)).stream()
                        .map(name -> ".extension(" + Literal.quoted(name) + ")")
                        .collect(Collectors.joining());
            default ->
                "." + Names.camel(option) + "("
                        + quoted(value, name -> Names.fitting(name, "column", "name one of the table's")) + ")";
        };
    }

    private static String quoted(String value, UnaryOperator<String> name) {
        return Word.listed(List.of(Literal.unquoted(value))).stream()
                .map(name)
                .map(Literal::quoted)
                .collect(Collectors.joining(", "));
    }

    private static int percent(String value, Word word) {
        if (!value.matches("[1-9][0-9]|100")) {
            throw word.misunderstood(
                    "'" + Printable.of(value) + "' is no fill factor", "write a number from 10 to 100");
        }
        return Integer.parseInt(value);
    }
}
