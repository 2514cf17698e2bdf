package dev.rowan.tasks.generate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What may be said of an attribute, in the order in which a declaration says it. */
enum Modifier {
    MATCHES("matches", true),
    MIN_LENGTH("min_length", true),
    MAX_LENGTH("max_length", true),
    MIN("min", true),
    MAX("max", true),
    PRIMARY_KEY("primary_key", false),
    REQUIRED("required", false, "not_null", "allow_nil=false"),
    DEFAULT("default", true, "defaults_to"),
    EXPOSED("exposed", false, "public"),
    SENSITIVE("sensitive", false),
    COLUMN("column", true, "source"),
    UNIQUE("unique", false, "uniq");

    private final String word;
    private final boolean valued;
    private final String others;

    Modifier(String word, boolean valued, String... others) {
        this.word = word;
        this.valued = valued;
        this.others = String.join(",", others);
    }

    boolean isValued() {
        return valued;
    }

    String word() {
        return word;
    }

    /** How it is written. */
    String shown() {
        return valued ? word + "=…" : word;
    }

    static Optional<Modifier> of(String typed) {
        String plain = Word.plain(typed);
        return Arrays.stream(values())
                .filter(each -> Word.plain(each.word).equals(plain)
                        || List.of(each.others.split(",", -1)).stream()
                                .map(Word::plain)
                                .anyMatch(plain::equals))
                .findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(each -> each.word).toList();
    }
}
