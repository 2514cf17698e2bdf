package dev.rowan.tasks.generate;

import dev.rowan.problem.Printable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A relationship as it was typed, such as {@code belongs_to:author:Accounts.User:required:key=writer_id}.
 *
 * @param word all of it
 * @param kind of which kind it is
 * @param name of its field
 * @param destination a resource with its domain
 * @param options what follows, each with its value, which is empty where it has none
 */
record RelationWord(Word word, Kind kind, String name, String destination, Map<String, String> options) {
    /** What relationships there are, and what may be said of each. */
    enum Kind {
        BELONGS_TO("belongs_to", "required", "key"),
        HAS_ONE("has_one", "via"),
        HAS_MANY("has_many", "via"),
        MANY_TO_MANY("many_to_many", "through");

        private final String word;
        private final String options;

        Kind(String word, String... options) {
            this.word = word;
            this.options = String.join(",", options);
        }

        private List<String> options() {
            return List.of(options.split(","));
        }
    }

    private static final List<String> KINDS = List.of("belongs_to", "has_one", "has_many", "many_to_many");

    static RelationWord read(String typed) {
        Word word = Word.of(typed);
        Kind kind = kind(word);
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

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    private static Kind kind(Word word) {
        for (Kind kind : Kind.values()) {
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

    private static String option(Kind kind, String typed, Word word) {
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
