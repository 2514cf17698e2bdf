package dev.rowan.migrate.ddl;

import java.util.List;
import java.util.Set;

/**
 * Something that is true of a schema once a statement has run.
 *
 * @param kind what is there
 * @param table the table's name, or the extension's
 * @param columns the names of the columns that it is about; may be empty
 */
public record Fact(Kind kind, String table, Set<String> columns) {
    /** What is there. */
    public enum Kind {
        /** An extension. */
        EXTENSION,
        /** A table. */
        TABLE,
        /** A column. */
        COLUMN,
        /** A key over exactly the columns. */
        UNIQUE,
        /** A name, of a constraint or an index, that nothing has any more; it stands in place of the columns. */
        FREE,
        /** Columns, or with none the whole table, to which no foreign key leads any more. */
        LET_GO,
        /** A column that no key, check or index reads any more. */
        UNREAD,
        /** A constraint that holds for new rows; its name stands in place of the columns. */
        ADDED,
        /** A constraint that holds for all rows; its name stands in place of the columns. */
        VALIDATED,
        /** An index; its name stands in place of the columns. */
        INDEXED,
        /** A column that has a value in all rows. */
        FILLED,
        /** A column that is not null. */
        GIVEN,

        /** A table that is there no more. */
        GONE,

        /** A schema. */
        SCHEMA
    }

    /** Makes the fact; the columns are copied. */
    public Fact {
        columns = Set.copyOf(columns);
    }

    static Fact extension(String name) {
        return new Fact(Kind.EXTENSION, name, Set.of());
    }

    static Fact table(String name) {
        return new Fact(Kind.TABLE, name, Set.of());
    }

    static Fact column(String table, String column) {
        return new Fact(Kind.COLUMN, table, Set.of(column));
    }

    static Fact unique(String table, List<String> columns) {
        return new Fact(Kind.UNIQUE, table, Set.copyOf(columns));
    }

    static Fact free(String table, String name) {
        return new Fact(Kind.FREE, table, Set.of(name));
    }

    static Fact letGo(String table, List<String> columns) {
        return new Fact(Kind.LET_GO, table, Set.copyOf(columns));
    }

    static Fact unread(String table, String column) {
        return new Fact(Kind.UNREAD, table, Set.of(column));
    }

    static Fact added(String table, String name) {
        return new Fact(Kind.ADDED, table, Set.of(name));
    }

    static Fact validated(String table, String name) {
        return new Fact(Kind.VALIDATED, table, Set.of(name));
    }

    static Fact indexed(String table, String name) {
        return new Fact(Kind.INDEXED, table, Set.of(name));
    }

    /**
     * A table that is there no more.
     *
     * @param table its name
     * @return the fact
     */
    public static Fact gone(String table) {
        return new Fact(Kind.GONE, table, Set.of());
    }

    static Fact schema(String name) {
        return new Fact(Kind.SCHEMA, name, Set.of());
    }

    static Fact filled(String table, String column) {
        return new Fact(Kind.FILLED, table, Set.of(column));
    }

    static Fact given(String table, String column) {
        return new Fact(Kind.GIVEN, table, Set.of(column));
    }
}
