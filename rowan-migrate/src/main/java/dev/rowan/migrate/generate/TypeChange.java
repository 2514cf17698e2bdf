package dev.rowan.migrate.generate;

import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.ColumnType;
import dev.rowan.migrate.ddl.Name;
import dev.rowan.migrate.ddl.Worded;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the rows whose values another type would not hold as they are. */
final class TypeChange {
    private static final Pattern NUMBER = Pattern.compile("(?:smallint|integer|bigint|numeric)(?:\\(.*\\))?");
    private static final Pattern NUMERIC = Pattern.compile("numeric\\((\\d+),(\\d+)\\)");
    private static final Pattern LETTERS = Pattern.compile("text|citext|character varying");
    private static final Pattern SHORT = Pattern.compile("character(?: varying)?\\(\\d+\\)");
    private static final Pattern TIME = Pattern.compile("date|timestamp.*");

    private TypeChange() {}

    /** Empty when every row survives. */
    static Optional<Hindrance> hindrance(CatalogTable table, ColumnType from, ColumnType to) {
        if (Widening.ofType(from, to) || LETTERS.matcher(to.type()).matches()) {
            return Optional.empty();
        }
        String column = Name.of(to.column());
        return Optional.of(Hindrance.where(
                table,
                "values of " + Worded.shown(table.name()) + "." + to.column() + " are no " + to.type(),
                column + " is not null and " + lost(column, from.type(), to.type())));
    }

    private static String lost(String column, String from, String to) {
        if (NUMBER.matcher(from).matches() && NUMBER.matcher(to).matches()) {
            return lostNumber(column + "::numeric", to);
        }
        if (SHORT.matcher(to).matches()
                || (TIME.matcher(from).matches() && TIME.matcher(to).matches())) {
            return column + "::" + to + "::" + from + " is distinct from " + column;
        }
        return "not pg_catalog.pg_input_is_valid(" + column + "::text, '" + to + "')";
    }

    private static String lostNumber(String number, String to) {
        Matcher exact = NUMERIC.matcher(to);
        if (exact.matches()) {
            int whole = Integer.parseInt(exact.group(1)) - Integer.parseInt(exact.group(2));
            return "(" + number + " <> round(" + number + ", " + exact.group(2) + ") or abs(" + number + ") >= 1e"
                    + whole + "::numeric)";
        }
        return "(" + number + " <> trunc(" + number + ") or " + number + " not between " + bounds(to) + ")";
    }

    private static String bounds(String type) {
        return switch (type) {
            case "smallint" -> Short.MIN_VALUE + " and " + Short.MAX_VALUE;
            case "integer" -> Integer.MIN_VALUE + " and " + Integer.MAX_VALUE;
            default -> Long.MIN_VALUE + " and " + Long.MAX_VALUE;
        };
    }
}
