package dev.rowan.tasks.words;

import dev.rowan.model.naming.SqlNames;
import dev.rowan.problem.Printable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        BELONGS_TO("belongs_to", "required", "unique", "key", "on_delete", "on_update", "was", "deferrable"),
        /** At most one row of another holds its key. */
        HAS_ONE("has_one", "via"),
        /** Rows of another hold its key. */
        HAS_MANY("has_many", "via"),
        /** Rows of a join hold both keys. */
        MANY_TO_MANY("many_to_many", "through", "near", "far");

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

    private static final Set<String> FLAGS = Set.of("required", "unique", "deferrable");
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
            boolean valued = !FLAGS.contains(option);
            if (valued != (said.length > 1 && !said[1].isBlank())) {
                throw word.misunderstood(
                        option + (valued ? " needs a value" : " takes no value"),
                        "write " + (valued ? option + "=…" : option));
            }
            if (options.put(option, valued ? said[1].strip() : "") != null) {
                throw word.misunderstood(option + " is said twice", "say it once");
            }
        });
        return new RelationWord(word, kind, name, word.part(2), options);
    }

    /**
     * Whether a word among the attributes declares a relationship: its second part is the kind of one, or
     * {@code references}.
     *
     * @param typed such as {@code author:belongs_to:Accounts.User} or {@code author_id:references:Accounts.User}
     * @return the same as a relationship is typed; nothing for an attribute
     * @throws Declined when what refers has a name that names no relationship
     */
    public static Optional<String> among(String typed) {
        Word word = Word.of(typed);
        String kind = Word.plain(word.part(1));
        if (kind.equals("references")) {
            return Optional.of(referring(word));
        }
        return KINDS.stream().anyMatch(each -> Word.plain(each).equals(kind))
                ? Optional.of(joined(Stream.concat(Stream.of(word.part(1), word.part(0)), word.from(2).stream())))
                : Optional.empty();
    }

    private static String referring(Word word) {
        String snake = SqlNames.snake(word.part(0));
        if (!snake.endsWith("_id") || snake.length() == "_id".length()) {
            throw word.misunderstood(
                    "what refers must end in _id: what stands before it names the relationship",
                    "write author_id:references:Accounts.User, or author:belongs_to:Accounts.User");
        }
        String name = snake.substring(0, snake.length() - "_id".length());
        Stream<String> start = Stream.of("belongs_to", name, word.part(2), "key=" + word.part(0));
        return joined(Stream.concat(start, word.from(3).stream()));
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining(":"));
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
