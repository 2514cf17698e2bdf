package dev.rowan.migrate.ddl;

import dev.rowan.migrate.catalog.ColumnType;
import dev.rowan.migrate.catalog.Comment;
import dev.rowan.migrate.catalog.Fallback;
import dev.rowan.migrate.catalog.Part;
import dev.rowan.migrate.catalog.TableOption;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes the statements that make one part another. */
public final class Changing {
    private static final Pattern LETTERS = Pattern.compile("text|citext|character.*");
    private static final Pattern NUMBERS = Pattern.compile("smallint|integer|bigint|numeric.*|real|double precision");
    private static final Pattern TIMES = Pattern.compile("date|timestamp.*");

    private Changing() {}

    /**
     * Writes the statements that make a part another one of its kind.
     *
     * @param table the name of its table
     * @param from how it is
     * @param to how it shall be
     * @return the statements; where nothing else will do, the part is taken away and made again
     * @throws IllegalArgumentException for a part that cannot be changed so, such as a column's origin
     */
    public static List<DdlStatement> of(String table, Part from, Part to) {
        if (to instanceof ColumnType type) {
            return List.of(type(table, (ColumnType) from, type));
        }
        if (to instanceof Fallback || to instanceof TableOption || to instanceof Comment) {
            return List.of(Making.of(table, to));
        }
        if (PartName.differInNameAlone(from, to)) {
            return List.of(Renaming.constraint(table, PartName.of(from), PartName.of(to)));
        }
        return List.of(Dropping.of(table, from), Making.of(table, to));
    }

    private static DdlStatement type(String table, ColumnType from, ColumnType to) {
        String column = Name.of(to.column());
        return new DdlStatement(
                "change the type of " + table + "." + to.column() + " to " + to.type(),
                "alter table " + Name.table(table) + " alter column " + column + " type " + Spelled.type(to) + " using "
                        + using(from, to),
                Set.of(Fact.column(table, to.column())),
                Set.of(
                        Fact.column(table, to.column()),
                        Fact.unread(table, to.column()),
                        Fact.free(table, to.column()),
                        Fact.letGo(table, List.of(to.column()))));
    }

    /**
     * Writes the value that a column has once it has another type.
     *
     * @param from its type
     * @param to the other one
     * @return such as {@code age::integer}
     */
    public static String using(ColumnType from, ColumnType to) {
        return Name.of(to.column()) + (cast(from.type(), to.type()) ? "::" : "::text::") + to.type();
    }

    /** Whether PostgreSQL makes one of the other; else the text of the one is read as the other. */
    private static boolean cast(String from, String to) {
        if (from.endsWith("[]") && to.endsWith("[]")) {
            return cast(from.substring(0, from.length() - 2), to.substring(0, to.length() - 2));
        }
        return from.equals(to)
                || LETTERS.matcher(from).matches()
                || LETTERS.matcher(to).matches()
                || (NUMBERS.matcher(from).matches() && NUMBERS.matcher(to).matches())
                || (TIMES.matcher(from).matches() && TIMES.matcher(to).matches());
    }
}
