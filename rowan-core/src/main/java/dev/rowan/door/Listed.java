package dev.rowan.door;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts with commas between them, or a list of texts. */
final class Listed {
    private Listed() {}

    static List<String> of(@Nullable Object said, String path, int most, Findings findings) {
        List<String> texts = new ArrayList<>();
        if (said instanceof String text) {
            texts.addAll(text.isEmpty() ? List.of() : List.of(text.split(",", -1)));
        } else if (said instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            list.forEach(each -> texts.add((String) each));
        } else {
            findings.invalid(path, "must be names with commas between them, or a list of names");
        }
        if (texts.size() > most) {
            throw findings.refused(path, "must have at most " + most + " names", most);
        }
        return texts;
    }
}
