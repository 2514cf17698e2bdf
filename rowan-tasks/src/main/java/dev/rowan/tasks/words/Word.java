package dev.rowan.tasks.words;

import dev.rowan.problem.Nearest;
import dev.rowan.problem.Printable;
import dev.rowan.tasks.source.Declined;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What was typed with colons in it, such as {@code price:decimal(10,2):required}.
 *
 * @param whole all of it
 * @param parts what stands between the colons
 */
public record Word(String whole, List<String> parts) {
    private static final Pattern NEXT = Pattern.compile("\\s*\\p{javaJavaIdentifierPart}+\\s*:.*", Pattern.DOTALL);

    /**
     * Takes a word apart; colons in brackets and in double quotes part nothing.
     *
     * @param typed the word
     * @return its parts
     * @throws Declined when a bracket or a quote is not closed
     */
    public static Word of(String typed) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int depth = 0;
        boolean quoted = false;
        for (char c : typed.strip().toCharArray()) {
            quoted ^= c == '"';
            depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ':' && depth <= 0 && !quoted) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString().strip());
        Word word = new Word(typed.strip(), List.copyOf(parts));
        if (depth != 0 || quoted) {
            throw word.misunderstood(
                    "a bracket or a quote is not closed", "close it, and put the word into single quotes");
        }
        return word;
    }

    /**
     * The words that are not blank, and those that stand in one with commas between them.
     *
     * @param typed as they came
     * @return each on its own
     */
    public static List<String> listed(List<String> typed) {
        return typed.stream()
                .flatMap(each -> List.of(each.split(",", -1)).stream())
                .map(String::strip)
                .filter(each -> !each.isBlank())
                .toList();
    }

    /**
     * The words that are not blank, and those that follow another behind a comma, such as {@code a:uuid,b:string}.
     *
     * @param typed as they came
     * @return each on its own
     */
    public static List<String> filled(List<String> typed) {
        return typed.stream()
                .flatMap(each -> apart(each).stream())
                .filter(each -> !each.isBlank())
                .toList();
    }

    /** A comma parts words where a name and a colon follow; those in brackets and quotes belong to the word. */
    private static List<String> apart(String typed) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            quoted ^= c == '"';
            depth += quoted ? 0 : "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            if (c == ','
                    && depth == 0
                    && !quoted
                    && NEXT.matcher(typed.substring(i + 1)).matches()) {
                List<String> words = new ArrayList<>(List.of(typed.substring(0, i)));
                words.addAll(apart(typed.substring(i + 1)));
                return words;
            }
        }
        return List.of(typed);
    }

    /**
     * A word of ours without regard to case, underscores and hyphens.
     *
     * @param word as it came
     * @return such as {@code belongsto} for {@code belongs_to}
     */
    public static String plain(String word) {
        return word.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }

    String part(int index) {
        return index < parts.size() ? parts.get(index) : "";
    }

    List<String> from(int index) {
        return index < parts.size() ? parts.subList(index, parts.size()) : List.of();
    }

    /**
     * Cannot be understood.
     *
     * @param found what is wrong with it
     * @param wayOut what to write
     * @return to be thrown
     */
    public Declined misunderstood(String found, String wayOut) {
        return Declined.words("'" + Printable.of(whole) + "': " + found + "; " + wayOut);
    }

    /**
     * Has something in it that is none of those known; the nearest is offered at the end.
     *
     * @param found what is wrong with it
     * @param wayOut what to write
     * @param typed what is not known
     * @param known what could have been meant
     * @return to be thrown
     */
    public Declined unknown(String found, String wayOut, String typed, Collection<String> known) {
        return misunderstood(found, wayOut + Nearest.offer(typed, known));
    }
}
