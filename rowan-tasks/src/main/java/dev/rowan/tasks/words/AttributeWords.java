package dev.rowan.tasks.words;

import dev.rowan.model.naming.SqlNames;
import dev.rowan.problem.Nearest;
import dev.rowan.problem.Printable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Attributes from words such as {@code role:string:max_length=40:default=member}. */
public final class AttributeWords {
    private static final Pattern SIZED =
            Pattern.compile("(string|text|varchar|char|citext)\\(\\s*([0-9]+)\\s*\\)", Pattern.CASE_INSENSITIVE);

    private final OwnTypes types;

    /**
     * Reads attributes of one class.
     *
     * @param types what the project has
     */
    public AttributeWords(OwnTypes types) {
        this.types = types;
    }

    /**
     * Reads one.
     *
     * @param typed such as {@code email:string:required:unique}
     * @return the attribute
     * @throws Declined when it cannot be understood
     */
    public AttributeDraft read(String typed) {
        Word word = sized(Word.of(typed));
        if (word.part(0).isBlank()) {
            throw word.misunderstood("it has no name", "write such as title:string");
        }
        String name = Names.field(word.part(0), "attribute");
        Kind kind = new KindWords(name, word, types).read(word.part(1));
        AttributeDraft draft = AttributeDraft.of(name, kind);
        Map<Modifier, String> values = new EnumMap<>(Modifier.class);
        for (String each : glued(word)) {
            draft = modified(draft, each, word, values);
        }
        draft = named(draft, word.part(0));
        AttributeRules.column(draft, values, word);
        AttributeRules.check(draft, values, word);
        return draft;
    }

    /** {@code varchar(80)} is a string of at most 80 characters. */
    private static Word sized(Word word) {
        Matcher sized = SIZED.matcher(word.part(1));
        if (!sized.matches()) {
            return word;
        }
        List<String> parts = new ArrayList<>(List.of(word.part(0), sized.group(1), "max_length=" + sized.group(2)));
        parts.addAll(word.from(2));
        return new Word(word.whole(), parts);
    }

    /** A name such as {@code line_2}, which its field {@code line2} would not lead back to, is kept for the column. */
    private static AttributeDraft named(AttributeDraft draft, String typed) {
        String column = SqlNames.snake(draft.name());
        boolean snake = typed.equals(SqlNames.snake(typed));
        if (draft.is(Modifier.COLUMN)) {
            return draft;
        }
        String kept = snake ? typed : column;
        Names.fitting(kept, "column", "choose a shorter name, or give the column one with column=…");
        return kept.equals(column) ? draft : draft.with(Modifier.COLUMN, ".column(" + Literal.quoted(kept) + ")");
    }

    private static AttributeDraft modified(
            AttributeDraft draft, String typed, Word word, Map<Modifier, String> values) {
        int is = typed.indexOf('=');
        String said = is < 0 ? typed : typed.substring(0, is).strip();
        Modifier modifier = Modifier.of(typed).or(() -> Modifier.of(said)).orElseThrow(() -> unknown(said, word));
        boolean whole = Modifier.of(typed).isPresent();
        String value = is < 0 || whole ? "" : typed.substring(is + 1).strip();
        if (draft.is(modifier)) {
            throw word.misunderstood(modifier.word() + " is said twice", "say it once");
        }
        if (modifier.isValued() != (is >= 0 && !whole)) {
            throw word.misunderstood(
                    modifier.isValued() ? modifier.word() + " needs a value" : modifier.word() + " takes no value",
                    "write " + modifier.shown());
        }
        values.put(modifier, value);
        return draft.with(modifier, ModifierCalls.of(modifier, draft.kind(), value, word));
    }

    private static RuntimeException unknown(String said, Word word) {
        String wayOut = "an attribute is name:type, then any of "
                + Arrays.stream(Modifier.values()).map(Modifier::shown).collect(Collectors.joining(", "));
        return said.isBlank()
                ? word.misunderstood("a colon has nothing behind it", wayOut)
                : word.unknown("there is no modifier '" + Printable.of(said) + "'", wayOut, said, Modifier.words());
    }

    /** Values such as {@code default=10:30} have colons: what is not near any modifier goes on with the value. */
    private static List<String> glued(Word word) {
        List<String> all = new ArrayList<>();
        for (String part : word.from(2)) {
            int last = all.size() - 1;
            String said = part.split("=", 2)[0];
            boolean modifier = Modifier.of(part).isPresent()
                    || Modifier.of(said).isPresent()
                    || Nearest.of(said, Modifier.words()).isPresent();
            if (last >= 0 && all.get(last).contains("=") && !modifier) {
                all.set(last, all.get(last) + ":" + part);
            } else {
                all.add(part);
            }
        }
        return all;
    }
}
