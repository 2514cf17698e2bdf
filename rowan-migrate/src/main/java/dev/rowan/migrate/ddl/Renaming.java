package dev.rowan.migrate.ddl;

import java.util.Set;

/** Writes the statements that give another name. Whatever refers to what is renamed follows. */
public final class Renaming {
    private Renaming() {}

    /**
     * Another name for a table.
     *
     * @param before its name
     * @param after its name from now on
     * @return the statement
     */
    public static DdlStatement table(String before, String after) {
        return new DdlStatement(
                "rename table " + before + " to " + after,
                "alter table " + Name.of(before) + " rename to " + Name.of(after),
                Set.of(Fact.table(after)),
                Set.of());
    }

    /**
     * Another name for a column.
     *
     * @param table the name of its table
     * @param before its name
     * @param after its name from now on
     * @return the statement
     */
    public static DdlStatement column(String table, String before, String after) {
        return new DdlStatement(
                "rename column " + table + "." + before + " to " + after,
                "alter table " + Name.of(table) + " rename column " + Name.of(before) + " to " + Name.of(after),
                Set.of(Fact.column(table, after)),
                Set.of());
    }

    /**
     * Another name for a constraint.
     *
     * @param table the name of its table
     * @param before its name
     * @param after its name from now on
     * @return the statement
     */
    public static DdlStatement constraint(String table, String before, String after) {
        return new DdlStatement(
                "rename constraint " + before + " to " + after,
                "alter table " + Name.of(table) + " rename constraint " + Name.of(before) + " to " + Name.of(after),
                Set.of(Fact.free(table, before)),
                Set.of(Fact.free(table, after)));
    }

    /**
     * Another name for an index.
     *
     * @param table the name of its table
     * @param before its name
     * @param after its name from now on
     * @return the statement
     */
    public static DdlStatement index(String table, String before, String after) {
        return new DdlStatement(
                "rename index " + before + " to " + after,
                "alter index " + Name.of(before) + " rename to " + Name.of(after),
                Set.of(Fact.free(table, before)),
                Set.of());
    }
}
