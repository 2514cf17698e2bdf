package dev.rowan.postgres;

import dev.rowan.model.Setting;
import dev.rowan.postgres.schema.ConstraintNames;
import dev.rowan.postgres.schema.Quoted;
import dev.rowan.problem.Printable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A setting: the table in which a resource's rows are kept. Without it the table is the resource's name in plural snake
 * case. A name that PostgreSQL would cut or refuse is a fault of the resource, told with all others when it is opened.
 * Immutable: each method returns another setting.
 */
public final class Table implements Setting {
    private static final int LEAST_FILL = 10;
    private static final int WHOLE = 100;

    private final String name;
    private final Kept kept;
    private final Map<String, String> called;
    private final @Nullable String schema;

    private Table(String name, Kept kept, Map<String, String> called, @Nullable String schema) {
        this.name = name;
        this.kept = kept;
        this.called = Map.copyOf(called);
        this.schema = schema;
    }

    private Table with(Kept other) {
        return new Table(name, other, called, schema);
    }

    /** All that is said of it but its name. */
    private record Kept(
            List<String> names,
            @Nullable String comment,
            @Nullable Integer fillFactor,
            boolean unlogged,
            @Nullable String partitioning,
            List<String> extensions,
            List<TableStatement> statements) {
        static final Kept USUALLY = new Kept(List.of(), null, null, false, null, List.of(), List.of());

        Kept {
            names = List.copyOf(names);
            extensions = List.copyOf(extensions);
            statements = List.copyOf(statements);
        }
    }

    /**
     * Names a table.
     *
     * @param name the table's name, exactly as PostgreSQL shall know it
     * @return the setting
     */
    public static Table named(String name) {
        return new Table(name, Kept.USUALLY, Map.of(), null);
    }

    /**
     * The schema in which the table is. Without it: that of the connection, mostly {@code public}. A migration makes the schema,
     * and moves the table there, where {@link #was} names it as it was: {@code was("users")}, or {@code was("old.users")}.
     *
     * @param other exactly as PostgreSQL shall know it, without a dot
     * @return another setting
     * @throws IllegalArgumentException when it is no name of a schema
     */
    public Table in(String other) {
        int bytes = other.getBytes(StandardCharsets.UTF_8).length;
        if (bytes == 0 || bytes > ConstraintNames.MOST_BYTES || other.indexOf('.') >= 0 || other.indexOf(0) >= 0) {
            throw new IllegalArgumentException(
                    "a schema is named by 1 to 63 bytes without a dot, such as sales; found '" + Printable.of(other)
                            + "'");
        }
        return new Table(name, kept, called, other);
    }

    /**
     * The names that the table had before: a migration renames it, where one of them is there and the name of now is not.
     *
     * @param before as PostgreSQL knew them, latest first
     * @return another setting
     */
    public Table was(String... before) {
        return with(new Kept(
                List.of(before),
                kept.comment,
                kept.fillFactor,
                kept.unlogged,
                kept.partitioning,
                kept.extensions,
                kept.statements));
    }

    /**
     * Words that the database keeps beside the table, for people who look there.
     *
     * @param words what is in it
     * @return another setting
     */
    public Table comment(String words) {
        return with(new Kept(
                kept.names,
                words,
                kept.fillFactor,
                kept.unlogged,
                kept.partitioning,
                kept.extensions,
                kept.statements));
    }

    /**
     * How full the server fills a page of the table with new rows. What is left is for new versions of them, which then need
     * no new entries in indexes.
     *
     * @param percent 10 to 100; without this it is 100
     * @return another setting
     * @throws IllegalArgumentException when it is another
     */
    public Table fillFactor(int percent) {
        if (percent < LEAST_FILL || percent > WHOLE) {
            throw new IllegalArgumentException("a fill factor is between 10 and 100; found " + percent);
        }
        return with(new Kept(
                kept.names, kept.comment, percent, kept.unlogged, kept.partitioning, kept.extensions, kept.statements));
    }

    /**
     * Not written to the log of the server: faster to write, and empty after a crash.
     *
     * @return another setting
     */
    public Table unlogged() {
        return with(new Kept(
                kept.names, kept.comment, kept.fillFactor, true, kept.partitioning, kept.extensions, kept.statements));
    }

    /**
     * In parts, each for a range of values. The parts themselves are made by migrations of your own; a primary key and
     * identities hold the columns, as the server asks.
     *
     * @param columns their names in the store, at least one
     * @return another setting
     */
    public Table partitionByRange(String... columns) {
        return partitioned("range", columns);
    }

    /**
     * In parts, each for some values.
     *
     * @param columns their names in the store, at least one
     * @return another setting
     */
    public Table partitionByList(String... columns) {
        return partitioned("list", columns);
    }

    /**
     * In parts of which each has its share.
     *
     * @param columns their names in the store, at least one
     * @return another setting
     */
    public Table partitionByHash(String... columns) {
        return partitioned("hash", columns);
    }

    private Table partitioned(String how, String... columns) {
        if (columns.length == 0) {
            throw new IllegalArgumentException("a table is in parts by at least one column; name it");
        }
        String names = Arrays.stream(columns).map(Quoted::name).collect(Collectors.joining(", "));
        return with(new Kept(
                kept.names,
                kept.comment,
                kept.fillFactor,
                kept.unlogged,
                how + " (" + names + ")",
                kept.extensions,
                kept.statements));
    }

    /**
     * An extension of the database that something of the table needs, such as a class of operators of an index, or a function
     * in a fragment. It is made before them, and stays.
     *
     * @param extension such as {@code pg_trgm}
     * @return another setting
     */
    public Table extension(String extension) {
        List<String> all = Stream.concat(kept.extensions.stream(), Stream.of(extension))
                .distinct()
                .toList();
        return with(new Kept(
                kept.names, kept.comment, kept.fillFactor, kept.unlogged, kept.partitioning, all, kept.statements));
    }

    /**
     * The name of a primary key, a foreign key, an index of one, or the check of an enum, in a database where others named it.
     * What a row breaks comes back by that name.
     *
     * @param usual the name that Rowan gives it, such as {@code users_pkey} or {@code users_group_id_fkey}
     * @param actual the name that it has
     * @return another setting
     */
    public Table calls(String usual, String actual) {
        Map<String, String> all = new LinkedHashMap<>(called);
        all.put(usual, actual);
        return new Table(name, kept, all, schema);
    }

    @Override
    public Optional<String> called(String usual) {
        return Optional.ofNullable(called.get(usual));
    }

    /**
     * SQL of your own that needs the table, such as a trigger or a view: a migration runs it after all tables and columns, in
     * the order in which such are declared; when its text changes, what takes the old one away comes first. It names no schema.
     *
     * @param called its name among those of the table
     * @param up makes it; one statement or several
     * @param down takes it away again
     * @return another setting
     * @throws IllegalArgumentException when the name is none, is taken, or a text is empty
     */
    public Table statement(String called, String up, String down) {
        return with(new TableStatement(called, up, down, false));
    }

    /**
     * SQL of your own that the table needs, such as a type of a column, or a function of a rule: as {@link #statement}, but
     * before all tables.
     *
     * @param called its name among those of the table
     * @param up makes it; one statement or several
     * @param down takes it away again
     * @return another setting
     * @throws IllegalArgumentException when the name is none, is taken, or a text is empty
     */
    public Table statementBefore(String called, String up, String down) {
        return with(new TableStatement(called, up, down, true));
    }

    private Table with(TableStatement statement) {
        if (kept.statements.stream().anyMatch(each -> each.name().equals(statement.name()))) {
            throw new IllegalArgumentException(
                    "table " + name + " has two statements named " + statement.name() + "; give one another name");
        }
        return with(new Kept(
                kept.names,
                kept.comment,
                kept.fillFactor,
                kept.unlogged,
                kept.partitioning,
                kept.extensions,
                Stream.concat(kept.statements.stream(), Stream.of(statement)).toList()));
    }

    /**
     * SQL of its own.
     *
     * @return in declared order
     */
    public List<TableStatement> statements() {
        return kept.statements;
    }

    /**
     * The extensions that something of it needs.
     *
     * @return in the order in which they were named
     */
    public List<String> extensions() {
        return kept.extensions;
    }

    /**
     * By what it is in parts.
     *
     * @return such as {@code range ("created_at")}; empty when it is whole
     */
    public Optional<String> partitioning() {
        return Optional.ofNullable(kept.partitioning);
    }

    /**
     * The table's name.
     *
     * @return as PostgreSQL knows it
     */
    public String name() {
        return name;
    }

    /**
     * The names that the table had before.
     *
     * @return latest first
     */
    public List<String> names() {
        return kept.names;
    }

    /**
     * The words beside the table.
     *
     * @return empty without any
     */
    public Optional<String> comment() {
        return Optional.ofNullable(kept.comment);
    }

    /**
     * How full pages become.
     *
     * @return percent; empty without a wish
     */
    public Optional<Integer> fillFactor() {
        return Optional.ofNullable(kept.fillFactor);
    }

    /**
     * Whether a crash empties it.
     *
     * @return true when it does
     */
    public boolean isUnlogged() {
        return kept.unlogged;
    }

    @Override
    public Optional<String> storedIn() {
        return Optional.ofNullable(schema);
    }

    @Override
    public Optional<String> storedAs() {
        return Optional.of(name);
    }

    @Override
    public String toString() {
        return "Table " + name;
    }
}
