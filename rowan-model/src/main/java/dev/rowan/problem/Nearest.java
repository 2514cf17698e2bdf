package dev.rowan.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Offers the nearest known name, by the distance of Damerau (1964), without regard to case and underscores. */
public final class Nearest {
    /** Longer names than any field's are not compared. */
    private static final int LONGEST = 64;

    private Nearest() {}

    /**
     * The known name most like another.
     *
     * @param name what was given
     * @param known what could have been meant
     * @return the nearest one, if it is near at all
     */
    public static Optional<String> of(String name, Collection<String> known) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = plain(name);
        return known.stream()
                .min(Comparator.comparingInt(each -> distance(wanted, plain(each))))
                .filter(each -> distance(wanted, plain(each)) <= Math.max(1, wanted.length() / 3));
    }

    /**
     * The nearest name as the end of a sentence.
     *
     * @param name what was given
     * @param known what could have been meant
     * @return such as {@code ; did you mean 'name'?}, or nothing
     */
    public static String offer(String name, Collection<String> known) {
        return of(name, known).map(near -> "; did you mean '" + near + "'?").orElse("");
    }

    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    /** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment). */
    private static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : nearest(steps, a, b, i, j);
            }
        }
        return steps[a.length()][b.length()];
    }

    private static int nearest(int[][] steps, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(steps[i - 1][j - 1] + (same ? 0 : 1), Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
    }
}
