package dev.rowan.tasks;

import dev.rowan.tasks.report.Unexpressed;
import java.util.List;

/** Whether what a comparison leaves alone was told when the classes were written. */
final class Listing {
    private Listing() {}

    static List<String> untold(List<String> unmanaged, List<Unexpressed> told) {
        return unmanaged.stream()
                .filter(object -> told.stream().noneMatch(each -> tells(each, object)))
                .toList();
    }

    private static boolean tells(Unexpressed told, String object) {
        String bare = object.replaceAll(" \\([^()]*\\)$", "");
        if (object.endsWith(" (without an index)")) {
            String table = bare.substring(bare.lastIndexOf(" of ") + " of ".length());
            return told.why().startsWith("it has no index") && told.object().startsWith("foreign key " + table + ".");
        }
        String name = bare.startsWith("index ") ? "." + bare.substring("index ".length()) : last(bare);
        return told.object().endsWith(name);
    }

    /** Without the kind: a check is a constraint. */
    private static String last(String object) {
        return object.substring(object.indexOf(' '));
    }
}
