package dev.rowan.tasks.words;

import dev.rowan.problem.Printable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A relationship as it was typed, such as {@code belongs_to:author:Accounts.User:required:key=writer_id}.
 *
 * @param word all of it
 * @param way of which kind it is
 * @param name of its field
 * @param destination a resource with its domain
 * @param options what follows, each with its value, which is empty where it has none
 */
public record RelationWord(Word word, Way way, String name, String destination, Map<String, String> options) {
    /** What relationships there are, and what may be said of each. */
    public enum Way {
        /** Its rows hold the key of another. */
        BELONGS_TO("belongs_to", "required", "key"),
        /** At most one row of another holds its key. */
        HAS_ONE("has_one", "via"),
        /** Rows of another hold its key. */
        HAS_MANY("has_many", "via"),
        /** Rows of a join hold both keys. */
        MANY_TO_MANY("many_to_many", "through");

        private final String word;
        private final String options;

        Way(String word, String... options) {
            this.word = word;
            this.options = String.join(",", options);
        }

        private List<String> options() {
            return List.of(options.split(","));
        }
    }

    private static final List<String> KINDS = List.of("belongs_to", "has_one", "has_many", "many_to_many");

    /**
     * Reads one.
     *
     * @param typed such as {@code belongs_to:author:Accounts.User}
     * @return the relationship
     * @throws Declined when it cannot be understood
     */
    public static RelationWord read(String typed) {
        Word word = Word.of(typed);
        Way kind = kind(word);
        String name = Names.field(word.part(1), "relationship");
        if (word.part(2).isBlank()) {
            throw word.misunderstood(
                    "it leads nowhere", "write " + kind.word + ":" + word.part(1) + ":Domain.Resource");
        }
        Map<String, String> options = new HashMap<>();
        word.from(3).forEach(each -> {
            String[] said = each.split("=", 2);
            String option = option(kind, said[0].strip(), word);
            boolean valued = !option.equals("required");
            if (valued != (said.length > 1 && !said[1].isBlank())) {
                throw word.misunderstood(
                        option + (valued ? " needs a value" : " takes no value"),
                        "write " + (valued ? option + "=…" : option));
            }
            options.put(option, valued ? said[1].strip() : "");
        });
        return new RelationWord(word, kind, name, word.part(2), options);
    }

    /**
     * What is said of it.
     *
     * @param name such as {@code key}
     * @return its value, empty text for one without; nothing where it is not said
     */
    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    private static Way kind(Word word) {
        for (Way kind : Way.values()) {
            if (Word.plain(kind.word).equals(Word.plain(word.part(0)))) {
                return kind;
            }
        }
        throw word.unknown(
                "there is no relationship '" + Printable.of(word.part(0)) + "'",
                "write such as belongs_to:author:Accounts.User, with one of " + String.join(", ", KINDS),
                word.part(0),
                KINDS);
    }

    private static String option(Way kind, String typed, Word word) {
        return kind.options().stream()
                .filter(each -> Word.plain(each).equals(Word.plain(typed)))
                .findFirst()
                .orElseThrow(() -> word.unknown(
                        kind.word + " has no '" + Printable.of(typed) + "'",
                        "it may have " + String.join(", ", kind.options()),
                        typed,
                        kind.options()));
    }
}
