package dev.rowan.model.naming;

import java.util.List;
import java.util.Map;

/** The plural of an English noun, well enough for the names of tables. */
final class Plurals {
    private static final String VOWELS = "aeiou";
    private static final List<String> SIBILANTS = List.of("ss", "us", "as", "is", "x", "z", "ch", "sh");
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("person", "people"),
            Map.entry("child", "children"),
            Map.entry("man", "men"),
            Map.entry("woman", "women"),
            Map.entry("foot", "feet"),
            Map.entry("tooth", "teeth"),
            Map.entry("mouse", "mice"),
            Map.entry("leaf", "leaves"),
            Map.entry("shelf", "shelves"),
            Map.entry("life", "lives"),
            Map.entry("knife", "knives"),
            Map.entry("half", "halves"),
            Map.entry("hero", "heroes"),
            Map.entry("quiz", "quizzes"),
            Map.entry("lens", "lenses"),
            Map.entry("criterion", "criteria"),
            Map.entry("datum", "data"),
            Map.entry("data", "data"),
            Map.entry("metadata", "metadata"),
            Map.entry("equipment", "equipment"),
            Map.entry("sheep", "sheep"),
            Map.entry("fish", "fish"));

    private Plurals() {}

    /** Only the last word of a name in snake case changes. */
    static String of(String snake) {
        int last = snake.lastIndexOf('_') + 1;
        return snake.substring(0, last) + plural(snake.substring(last));
    }

    private static String plural(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (word.length() > 1 && word.endsWith("y") && VOWELS.indexOf(word.charAt(word.length() - 2)) < 0) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        if (word.endsWith("sis")) {
            return word.substring(0, word.length() - 2) + "es";
        }
        if (SIBILANTS.stream().anyMatch(word::endsWith)) {
            return word + "es";
        }
        return word.endsWith("s") ? word : word + "s";
    }
}
