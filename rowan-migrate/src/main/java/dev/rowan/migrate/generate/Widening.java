package dev.rowan.migrate.generate;

import dev.rowan.migrate.catalog.ColumnType;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells changes that every row survives as it is. */
final class Widening {
    private static final List<String> WHOLE = List.of("smallint", "integer", "bigint");
    /** How many digits a whole number of each type may have. */
    private static final List<Integer> DIGITS = List.of(5, 10, 19);

    private static final Pattern NUMERIC = Pattern.compile("numeric\\((\\d+),(\\d+)\\)");
    private static final Pattern VARYING = Pattern.compile("character varying\\((\\d+)\\)");

    private Widening() {}

    static boolean ofType(ColumnType from, ColumnType to) {
        return ofType(from.type(), to.type());
    }

    private static boolean ofType(String from, String to) {
        if (from.endsWith("[]") && to.endsWith("[]")) {
            return ofType(from.substring(0, from.length() - 2), to.substring(0, to.length() - 2));
        }
        return from.equals(to)
                || (WHOLE.contains(from) && WHOLE.indexOf(to) > WHOLE.indexOf(from))
                || (to.equals("text") && (from.equals("citext") || from.startsWith("character varying")))
                || ofLength(from, to)
                || ofNumber(from, to);
    }

    /** A text without a length is as long as it likes. */
    private static boolean ofLength(String from, String to) {
        if (to.equals("character varying")) {
            return from.equals("text") || from.startsWith(to);
        }
        Matcher wide = VARYING.matcher(to);
        Matcher narrow = VARYING.matcher(from);
        return wide.matches()
                && narrow.matches()
                && Integer.parseInt(wide.group(1)) >= Integer.parseInt(narrow.group(1));
    }

    private static boolean ofNumber(String from, String to) {
        boolean exact = from.startsWith("numeric");
        if (to.equals("numeric")) {
            return exact || WHOLE.contains(from);
        }
        Matcher wide = NUMERIC.matcher(to);
        if (!wide.matches()) {
            return false;
        }
        int fraction = Integer.parseInt(wide.group(2));
        int whole = Integer.parseInt(wide.group(1)) - fraction;
        if (WHOLE.contains(from)) {
            return whole >= DIGITS.get(WHOLE.indexOf(from));
        }
        Matcher narrow = NUMERIC.matcher(from);
        return narrow.matches()
                && fraction >= Integer.parseInt(narrow.group(2))
                && whole >= Integer.parseInt(narrow.group(1)) - Integer.parseInt(narrow.group(2));
    }
}
