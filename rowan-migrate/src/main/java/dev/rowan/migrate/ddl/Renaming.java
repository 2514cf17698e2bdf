package dev.rowan.migrate.ddl;

import dev.rowan.migrate.catalog.Qualified;
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
                "alter table " + Name.table(before) + " rename to " + Name.of(Qualified.name(after)),
                Set.of(Fact.table(after)),
                Set.of());
    }

    /**
     * Another schema for a table, which is made unless it is there.
     *
     * @param before what catalogs called it
     * @param after what they call it there
     * @return the statement; the schema that is brought to the model has no name in it
     */
    public static DdlStatement move(String before, String after) {
        String schema = Qualified.schema(after);
        String table = "alter table " + Name.table(before) + " set schema ";
        return new DdlStatement(
                "move table " + before + " to " + (schema.isEmpty() ? "the usual schema" : "schema " + schema),
                schema.isEmpty()
                        ? "do $move$ begin execute format('"
                                + table.replace("'", "''").replace("%", "%%") + "%I', current_schema()); end $move$"
                        : Making.schema(schema).sql() + ";\n\n" + table + Name.of(schema),
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
                "alter table " + Name.table(table) + " rename column " + Name.of(before) + " to " + Name.of(after),
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
                "alter table " + Name.table(table) + " rename constraint " + Name.of(before) + " to " + Name.of(after),
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
                "alter index " + Name.beside(table, before) + " rename to " + Name.of(after),
                Set.of(Fact.free(table, before)),
                Set.of());
    }
}
