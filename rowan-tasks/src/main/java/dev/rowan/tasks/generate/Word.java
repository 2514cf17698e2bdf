package dev.rowan.tasks.generate;

import dev.rowan.problem.Nearest;
import dev.rowan.problem.Printable;
import dev.rowan.tasks.source.Declined;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What was typed with colons in it, such as {@code price:decimal(10,2):required}, part by part. */
record Word(String whole, List<String> parts) {
    /** Colons in brackets and in double quotes part nothing. */
    static Word of(String typed) {
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

    /** The words that are not blank, and those that stand in one with commas apart. */
    static List<String> listed(List<String> typed) {
        return typed.stream()
                .flatMap(each -> List.of(each.split(",", -1)).stream())
                .map(String::strip)
                .filter(each -> !each.isBlank())
                .toList();
    }

    static List<String> filled(List<String> typed) {
        return typed.stream().filter(each -> !each.isBlank()).toList();
    }

    /** A word of ours without regard to case, underscores and hyphens. */
    static String plain(String word) {
        return word.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }

    String part(int index) {
        return index < parts.size() ? parts.get(index) : "";
    }

    List<String> from(int index) {
        return index < parts.size() ? parts.subList(index, parts.size()) : List.of();
    }

    Declined misunderstood(String found, String wayOut) {
        return Declined.words("'" + Printable.of(whole) + "': " + found + "; " + wayOut);
    }

    /** A word that is none of those known: the nearest is offered at the end. */
    Declined unknown(String found, String wayOut, String typed, Collection<String> known) {
        return misunderstood(found, wayOut + Nearest.offer(typed, known));
    }
}
