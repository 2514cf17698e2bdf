package dev.rowan.tasks.source;

import java.util.Comparator;
import java.util.List;

/** Text that goes between two characters of another; what is at the same place keeps its order. */
record Splice(int at, String inserted) {
    static String into(String text, List<Splice> splices) {
        StringBuilder result = new StringBuilder();
        int from = 0;
        for (Splice splice :
                splices.stream().sorted(Comparator.comparingInt(Splice::at)).toList()) {
            result.append(text, from, splice.at).append(splice.inserted);
            from = splice.at;
        }
        return result.append(text, from, text.length()).toString();
    }
}
