package dev.rowan.migrate.ddl;

import dev.rowan.migrate.catalog.ColumnType;
import dev.rowan.migrate.catalog.Fallback;
import dev.rowan.migrate.catalog.Part;
import java.util.List;
import java.util.Set;

/** Writes the statements that make one part another. */
public final class Changing {
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
            return List.of(type(table, type));
        }
        if (to instanceof Fallback) {
            return List.of(Making.of(table, to));
        }
        if (PartName.differInNameAlone(from, to)) {
            return List.of(rename(table, PartName.of(from), PartName.of(to)));
        }
        return List.of(Dropping.of(table, from), Making.of(table, to));
    }

    private static DdlStatement type(String table, ColumnType to) {
        String column = Name.of(to.column());
        return new DdlStatement(
                "change the type of " + table + "." + to.column() + " to " + to.type(),
                "alter table " + Name.of(table) + " alter column " + column + " type " + Spelled.type(to) + " using "
                        + column + "::" + to.type(),
                Set.of(),
                Set.of(Fact.column(table, to.column())));
    }

    private static DdlStatement rename(String table, String before, String after) {
        return new DdlStatement(
                "rename constraint " + before + " to " + after,
                "alter table " + Name.of(table) + " rename constraint " + Name.of(before) + " to " + Name.of(after),
                Set.of(Fact.free(table, before)),
                Set.of(Fact.free(table, after)));
    }
}
