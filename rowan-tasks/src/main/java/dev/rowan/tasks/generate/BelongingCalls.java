package dev.rowan.tasks.generate;

import dev.rowan.problem.Printable;
import dev.rowan.tasks.words.Literal;
import dev.rowan.tasks.words.Names;
import dev.rowan.tasks.words.RelationWord;
import dev.rowan.tasks.words.Word;
import java.util.List;
import java.util.stream.Collectors;

/** The calls by which a belongs-to says its options. */
final class BelongingCalls {
    private static final List<String> ON_DELETE = List.of("restrict", "cascade", "set_null");
    private static final List<String> ON_UPDATE = List.of("no_action", "cascade", "set_null");

    private BelongingCalls() {}

    static String of(RelationWord word, ImportSet imports) {
        String required = word.option("required").map(flag -> ".required()").orElse("");
        String deferrable =
                word.option("deferrable").map(flag -> ".deferrable()").orElse("");
        return required
                + answer(word, "on_delete", ON_DELETE, imports)
                + answer(word, "on_update", ON_UPDATE, imports)
                + deferrable
                + word.option("was").map(names -> was(word, names)).orElse("");
    }

    private static String answer(RelationWord word, String option, List<String> known, ImportSet imports) {
        return word.option(option)
                .map(typed -> answer(word, option, typed, known, imports))
                .orElse("");
    }

    private static String answer(
            RelationWord word, String option, String typed, List<String> known, ImportSet imports) {
        String said = known.stream()
                .filter(each -> Word.plain(each).equals(Word.plain(typed)))
                .findFirst()
                .orElseThrow(() -> word.word()
                        .unknown(
                                "there is no " + option + "=" + Printable.of(typed),
                                "it is one of " + String.join(", ", known),
                                typed,
                                known));
        if (said.equals("set_null") && word.option("required").isPresent()) {
            throw word.word()
                    .misunderstood(option + "=set_null takes away what required asks for", "leave one of the two out");
        }
        boolean delete = option.equals("on_delete");
        String type = imports.name("dev.rowan.model." + (delete ? "OnDelete" : "OnUpdate"));
        return (delete ? ".onDelete(" : ".onUpdate(") + type + "." + Names.constant(Names.camel(said)) + ")";
    }

    private static String was(RelationWord word, String typed) {
        List<String> names = Word.listed(List.of(typed));
        if (names.isEmpty()) {
            throw word.word().misunderstood("was says no name", "write such as was=owner");
        }
        return names.stream()
                .map(name -> Literal.quoted(Names.field(name, "relationship")))
                .collect(Collectors.joining(", ", ".was(", ")"));
    }
}
