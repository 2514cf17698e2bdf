package dev.rowan.migrate.ddl;

import dev.rowan.migrate.catalog.CatalogIndex;
import dev.rowan.migrate.catalog.Check;
import dev.rowan.migrate.catalog.NotNull;
import dev.rowan.migrate.catalog.Part;
import dev.rowan.migrate.catalog.Qualified;
import dev.rowan.migrate.catalog.UniqueKey;
import dev.rowan.postgres.schema.ConstraintNames;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes statements that hold up neither readers nor writers of a table with many rows: a rule first holds for new rows and
 * is proved for the others afterwards, an index is built beside the work.
 */
public final class Online {
    /** How many rows are filled at a time: enough for looking them up to cost little, and few enough to keep others waiting briefly. */
    private static final int BATCH = 5_000;

    private final String table;

    private Online(String table) {
        this.table = table;
    }

    /**
     * Statements on a table.
     *
     * @param table its name
     * @return their writer
     */
    public static Online of(String table) {
        return new Online(table);
    }

    /**
     * Lets a rule hold for new rows.
     *
     * @param part a foreign key or a check
     * @return the statement
     */
    public DdlStatement add(Part part) {
        DdlStatement whole = Making.of(table, part);
        Set<Fact> provides = new HashSet<>(whole.provides());
        provides.add(Fact.added(table, PartName.of(part)));
        return new DdlStatement(whole.words(), whole.sql() + " not valid", provides, whole.requires());
    }

    /**
     * Proves a rule for the rows that are there.
     *
     * @param part a foreign key or a check
     * @return the statement
     */
    public DdlStatement validate(Part part) {
        String name = PartName.of(part);
        return new DdlStatement(
                "validate constraint " + name,
                alter("validate constraint " + Name.of(name)),
                Set.of(Fact.validated(table, name)),
                Set.of(Fact.added(table, name)));
    }

    /**
     * Builds an index beside readers and writers.
     *
     * @param index what is wanted
     * @return the statement, which cannot run in a transaction
     */
    public DdlStatement build(CatalogIndex index) {
        DdlStatement whole = Making.of(table, index);
        return new DdlStatement(
                whole.words(),
                whole.sql().replaceFirst("^create (unique )?index ", "create $1index concurrently if not exists "),
                Set.of(Fact.indexed(table, index.name())),
                whole.requires());
    }

    /**
     * Builds the index of a key beside readers and writers.
     *
     * @param key a primary key or a unique constraint
     * @return the statement, which cannot run in a transaction
     */
    public DdlStatement build(UniqueKey key) {
        DdlStatement whole = Making.of(table, key);
        return new DdlStatement(
                "build the index of " + key.name(),
                "create unique index concurrently if not exists " + Name.of(key.name()) + " on " + Name.table(table)
                        + " (" + Name.all(key.columns()) + ")" + Spelled.nulls(key),
                Set.of(Fact.indexed(table, key.name())),
                whole.requires());
    }

    /**
     * Makes an index that was built so a key.
     *
     * @param key a primary key or a unique constraint
     * @return the statement
     */
    public DdlStatement adopt(UniqueKey key) {
        return adopt(key, key.name());
    }

    private DdlStatement adopt(UniqueKey key, String index) {
        Set<Fact> requires = new HashSet<>(Set.of(Fact.indexed(table, index), Fact.free(table, key.name())));
        if (key.primary()) {
            key.columns().forEach(column -> requires.add(Fact.given(table, column)));
        }
        return new DdlStatement(
                "add constraint " + key.name(),
                alter("add constraint " + Name.of(key.name()) + (key.primary() ? " primary key" : " unique")
                        + " using index " + Name.of(index) + Spelled.deferral(key)),
                Set.of(Fact.unique(table, key.columns())),
                requires);
    }

    /**
     * The key under the name that its index has while the key of now still has its own.
     *
     * @param key a primary key or a unique constraint
     * @return the same under another name
     */
    public static UniqueKey next(UniqueKey key) {
        return new UniqueKey(
                ConstraintNames.of(key.name(), List.of(), "_next"), key.primary(), key.columns(), key.traits());
    }

    /**
     * Puts a key in the place of another of its name, once its index was built.
     *
     * @param from the key of now
     * @param to the next one, whose index was built by the name of {@link #next}
     * @return the statements: the one goes, the other one takes the index, which gets its name
     */
    public List<DdlStatement> exchange(UniqueKey from, UniqueKey to) {
        DdlStatement drop = Dropping.of(table, from);
        Set<Fact> requires = new HashSet<>(drop.requires());
        requires.add(Fact.indexed(table, next(to).name()));
        return List.of(
                new DdlStatement(drop.words(), drop.sql(), drop.provides(), requires), adopt(to, next(to).name()));
    }

    /**
     * Drops an index beside readers and writers.
     *
     * @param name its name
     * @return the statement, which cannot run in a transaction
     */
    public DdlStatement discard(String name) {
        return new DdlStatement(
                "drop index " + name,
                "drop index concurrently if exists " + Name.beside(table, name),
                Set.of(Fact.free(table, name)),
                Set.of());
    }

    /**
     * The rule that every row has a value, as a check: what a column that is required goes through.
     *
     * @param rule which column
     * @return a check that is there for a while
     */
    public Check standIn(NotNull rule) {
        return new Check(
                ConstraintNames.of(Qualified.name(table), List.of(rule.column()), "_given"),
                List.of(rule.column()),
                Name.of(rule.column()) + " is not null",
                List.of());
    }

    /**
     * Gives rows without a value one, some at a time.
     *
     * @param rule which column
     * @param value in SQL
     * @return the statement, to be repeated until no row changes
     */
    public DdlStatement fill(NotNull rule, String value) {
        String column = Name.of(rule.column());
        return new DdlStatement(
                "fill " + table + "." + rule.column(),
                "update " + Name.table(table) + " set " + column + " = " + value
                        + "\nwhere ctid = any(array(select ctid from " + Name.table(table) + " where " + column
                        + " is null limit " + BATCH + "))",
                Set.of(Fact.filled(table, rule.column())),
                Set.of(
                        Fact.column(table, rule.column()),
                        Fact.added(table, standIn(rule).name())));
    }

    /**
     * Proves that every row has a value, once rows without one were filled.
     *
     * @param rule which column
     * @return the statement
     */
    public DdlStatement validateFilled(NotNull rule) {
        DdlStatement proof = validate(standIn(rule));
        Set<Fact> requires = new HashSet<>(proof.requires());
        requires.add(Fact.filled(table, rule.column()));
        return new DdlStatement(proof.words(), proof.sql(), proof.provides(), requires);
    }

    /**
     * Requires a column once the check for it was validated, without looking at any row.
     *
     * @param rule which column
     * @return the statements: the column is required, the check goes
     */
    public List<DdlStatement> require(NotNull rule) {
        Check check = standIn(rule);
        DdlStatement set = Making.of(table, rule);
        DdlStatement drop = Dropping.of(table, check);
        return List.of(
                new DdlStatement(
                        set.words(),
                        set.sql(),
                        Set.of(Fact.given(table, rule.column())),
                        Set.of(Fact.validated(table, check.name()))),
                new DdlStatement(drop.words(), drop.sql(), Set.of(), Set.of(Fact.given(table, rule.column()))));
    }

    private String alter(String change) {
        return "alter table " + Name.table(table) + " " + change;
    }
}
