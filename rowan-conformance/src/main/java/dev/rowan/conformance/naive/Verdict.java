package dev.rowan.conformance.naive;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What must become of a write.
 *
 * @param after the rows, if it is not refused
 * @param gone the row to be written is not there
 * @param must problems that must be told, each as {@code path code}; a code {@code ?} is any, a path with {@code *} any below
 * @param may problems that may be told along with them
 * @param data codes of rules of the data of which the store tells one; where a look has found problems, too, it tells either
 * @param open questions that the description leaves open: only the stores have to agree
 * @param loaded what the row that is returned holds of each relationship that was managed
 */
record Verdict(
        World after,
        boolean gone,
        Set<String> must,
        Set<String> may,
        Set<String> data,
        Set<String> open,
        Map<String, List<Entry>> loaded) {
    /** The order of rows within one statement decides, which is the store's affair: even the stores may differ. */
    static final String HANDED_ON = "a unique value goes from one row to another, and both stay";

    static Verdict of(World after) {
        return new Verdict(
                after, false, new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeMap<>());
    }

    boolean refused() {
        return gone || !must.isEmpty() || !data.isEmpty();
    }

    /** In words, for whoever looks into a disagreement. */
    String words() {
        if (gone) {
            return Told.GONE;
        }
        return must.isEmpty() ? data.isEmpty() ? "written" : "refused by the data: " + data : "refused: " + must;
    }
}
