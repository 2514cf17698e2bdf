package dev.rowan.evaluate;

import java.util.ArrayList;
import java.util.List;

/** A pattern of SQL's {@code like}. Matches in time that grows with the two lengths multiplied, whatever the pattern. */
record Likeness(List<Integer> signs) {
    private static final int ANY = -1;
    private static final int ONE = -2;

    static Likeness of(String pattern) {
        int[] points = pattern.codePoints().toArray();
        List<Integer> signs = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            if (points[i] == '\\' && i + 1 < points.length) {
                i++;
                signs.add(points[i]);
            } else {
                signs.add(points[i] == '%' ? ANY : points[i] == '_' ? ONE : points[i]);
            }
        }
        return new Likeness(signs);
    }

    /** Goes back to the last {@code %} alone: what an earlier one could give, the last one can, too. */
    boolean matches(String text) {
        int[] points = text.codePoints().toArray();
        int sign = 0;
        int any = -1;
        int from = 0;
        int at = 0;
        while (at < points.length) {
            if (sign < signs.size() && (signs.get(sign) == ONE || signs.get(sign) == points[at])) {
                sign++;
                at++;
            } else if (sign < signs.size() && signs.get(sign) == ANY) {
                any = sign++;
                from = at;
            } else if (any >= 0) {
                sign = any + 1;
                at = ++from;
            } else {
                return false;
            }
        }
        while (sign < signs.size() && signs.get(sign) == ANY) {
            sign++;
        }
        return sign == signs.size();
    }
}
