package accounts.narration;

import java.util.ArrayList;
import java.util.List;

/** Statements that differ only in their values, one after the other, are told once. */
final class Repeats {
    private Repeats() {}

    static List<String> of(List<String> messages) {
        List<String> told = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= messages.size(); i++) {
            if (i == messages.size() || !text(messages.get(i)).equals(text(messages.get(from)))) {
                told.add(messages.get(from) + (i - from > 1 ? "   (and " + (i - from - 1) + " more like it)" : ""));
                from = i;
            }
        }
        return told;
    }

    /** The values begin with the first bracket after a space. */
    private static String text(String message) {
        int values = message.indexOf(" [");
        return values < 0 ? message : message.substring(0, values);
    }
}
