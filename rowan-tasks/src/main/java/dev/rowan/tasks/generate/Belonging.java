package dev.rowan.tasks.generate;

import dev.rowan.tasks.words.RelationWord;
import java.util.Optional;

/**
 * A belongs-to of a new resource.
 *
 * @param name its field
 * @param destination the class it leads to, in full
 * @param key the attribute that holds the other's key
 * @param word in which it was asked for, empty for one that was found
 */
record Belonging(String name, String destination, String key, Optional<RelationWord> word) {
    void write(ClassDraft draft) {
        String calls =
                word.map(each -> BelongingCalls.of(each, draft.imports())).orElse("");
        draft.related(
                false,
                name,
                destination,
                "belongsTo(" + draft.imports().name(destination) + ".class).via(" + key + ")" + calls);
    }
}
