package dev.rowan.tasks.words;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What may be said of an attribute, in the order in which a declaration says it. */
public enum Modifier {
    /** Texts are ordered as a language does. */
    COLLATION("collation", true, "locale"),
    /** Texts match a pattern. */
    MATCHES("matches", true),
    /** Texts have at least so many characters. */
    MIN_LENGTH("min_length", true),
    /** Texts have at most so many characters. */
    MAX_LENGTH("max_length", true),
    /** Values are at least this. */
    MIN("min", true),
    /** Values are at most this. */
    MAX("max", true),
    /** It is part of the primary key. */
    PRIMARY_KEY("primary_key", false),
    /** There is always a value. */
    REQUIRED("required", false, "not_null", "allow_nil=false"),
    /** The value where none is given. */
    DEFAULT("default", true, "defaults_to"),
    /** String doors may read it. */
    EXPOSED("exposed", false, "public"),
    /** It is kept out of logs. */
    SENSITIVE("sensitive", false),
    /** Its column has a name of its own. */
    COLUMN("column", true, "source"),
    /** Its column has a type of its own. */
    COLUMN_TYPE("column_type", true),
    /** Names that its column had before. */
    WAS("was", true, "renamed_from"),
    /** Words that the store keeps beside its column. */
    COMMENT("comment", true, "description"),
    /** No two rows share a value. */
    UNIQUE("unique", false, "uniq"),
    /** Rows are found by it. */
    INDEX("index", false, "indexed");

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
