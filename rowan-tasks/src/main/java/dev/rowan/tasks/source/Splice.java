package dev.rowan.tasks.source;

import java.util.Comparator;
import java.util.List;

/** Text that goes into another in place of a part, mostly an empty one; what is at the same place keeps its order. */
record Splice(int from, int to, String inserted) {
    Splice(int at, String inserted) {
        this(at, at, inserted);
    }

    static String into(String text, List<Splice> splices) {
        StringBuilder result = new StringBuilder();
        int done = 0;
        for (Splice splice :
                splices.stream().sorted(Comparator.comparingInt(Splice::from)).toList()) {
            result.append(text, done, splice.from).append(splice.inserted);
            done = splice.to;
        }
        return result.append(text, done, text.length()).toString();
    }
}
