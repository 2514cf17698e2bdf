package accounts.narration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Statements of a step that differ only in their values are told once, where the first of them was sent. */
final class Repeats {
    private static final int LONGEST_VALUES = 300;

    private Repeats() {}

    static List<String> of(List<String> messages) {
        Map<String, List<String>> byText = new LinkedHashMap<>();
        for (String message : messages) {
            byText.computeIfAbsent(message.substring(0, values(message)), text -> new ArrayList<>())
                    .add(message);
        }
        return byText.values().stream()
                .map(alike -> shortened(alike.get(0))
                        + (alike.size() > 1 ? "   (and " + (alike.size() - 1) + " more like it)" : ""))
                .toList();
    }

    /** The statement stays whole; of many values the last are left out. */
    private static String shortened(String message) {
        int from = values(message) + LONGEST_VALUES;
        int outcome = message.lastIndexOf("] -- ");
        return outcome > from ? message.substring(0, from) + " …" + message.substring(outcome) : message;
    }

    /** The values begin with the first bracket after a space. */
    private static int values(String message) {
        int values = message.indexOf(" [");
        return values < 0 ? message.length() : values;
    }
}
