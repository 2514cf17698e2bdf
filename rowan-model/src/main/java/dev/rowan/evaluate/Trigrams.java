package dev.rowan.evaluate;

import dev.rowan.type.Scalar;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Likeness of texts as PostgreSQL's pg_trgm has it: each word in lower case, two spaces before it and one after. */
final class Trigrams {
    /** As many digits as the database makes of a number of single precision. */
    private static final MathContext DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);

    private Trigrams() {}

    static BigDecimal similarity(String left, String right) {
        Set<List<Integer>> one = of(left);
        Set<List<Integer>> other = of(right);
        if (one.isEmpty() || other.isEmpty()) {
            return BigDecimal.ZERO;
        }
        Set<List<Integer>> shared = new HashSet<>(one);
        shared.retainAll(other);
        float part = (float) shared.size() / (one.size() + other.size() - shared.size());
        return new BigDecimal(part).round(DIGITS);
    }

    private static Set<List<Integer>> of(String text) {
        Set<List<Integer>> pieces = new HashSet<>();
        StringBuilder word = new StringBuilder();
        Scalar.fold(text + " ").codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point)) {
                word.appendCodePoint(point);
            } else if (!word.isEmpty()) {
                pieces(pieces, "  " + word + " ");
                word.setLength(0);
            }
        });
        return pieces;
    }

    private static void pieces(Set<List<Integer>> pieces, String word) {
        int[] points = word.codePoints().toArray();
        for (int i = 0; i + 2 < points.length; i++) {
            pieces.add(List.of(points[i], points[i + 1], points[i + 2]));
        }
    }
}
