package dev.rowan.migrate.place;

import dev.rowan.migrate.catalog.Beside;
import dev.rowan.migrate.catalog.Catalog;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.CustomStatement;
import dev.rowan.migrate.catalog.Part;
import dev.rowan.migrate.ddl.DdlStatement;
import dev.rowan.migrate.ddl.Making;
import dev.rowan.migrate.ddl.Order;
import dev.rowan.migrate.ddl.PartName;
import dev.rowan.migrate.difference.Difference.Missing;
import dev.rowan.migrate.difference.Differences;
import dev.rowan.postgres.schema.Quoted;
import dev.rowan.problem.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Lets PostgreSQL say a draft in its own words: makes it in an empty schema, reads it back, and undoes it all. */
public final class Scratch {
    private static final String TAKEN = "42P07";
    private static final String ONE_NAME =
            "; tables, keys and indexes of a schema share their names, and those of keys and"
                    + " indexes are made of their table's and columns': give one table or column another name";

    private Scratch() {}

    /**
     * Says a draft as PostgreSQL does. Leaves nothing behind.
     *
     * @param connection in a transaction
     * @param target where tables are, which tells the session's settings
     * @param draft what is wanted, in our own words; its extensions are there
     * @return the same in PostgreSQL's words, tables in the draft's order
     * @throws SQLException when the connection fails
     * @throws StoreException when it cannot be made
     */
    public static Catalog normalised(Connection connection, Target target, Catalog draft) throws SQLException {
        return Whole.undone(connection, () -> {
            Catalog made = made(connection, target, draft);
            return new Catalog(draft.extensions(), inOrderOf(draft, made), made.beside());
        });
    }

    private static Catalog made(Connection connection, Target target, Catalog draft) throws SQLException {
        StandIns standIns = StandIns.of(draft);
        try (Statement statement = connection.createStatement()) {
            statement.execute("create schema " + Quoted.name(standIns.here()));
        }
        target.enter(connection, standIns.here());
        make(
                connection,
                new Catalog(
                        draft.extensions(),
                        draft.tables().stream().map(standIns::table).toList()));
        Catalog bare = target.read(connection, standIns.called());
        List<CustomStatement> statements = draft.beside().statements();
        target.enter(connection, standIns.here());
        run(connection, statements.stream().filter(each -> !each.early()).toList(), standIns::sql);
        List<CatalogTable> all = statements.isEmpty()
                ? bare.tables()
                : target.read(connection, standIns.called()).tables();
        return new Catalog(bare.extensions(), bare.tables(), new Beside(statements, all));
    }

    /**
     * Runs statements of resources; those that tables need are there before a draft is said.
     *
     * @param connection in a transaction
     * @param statements in order
     * @throws SQLException when the connection fails
     * @throws StoreException when PostgreSQL refuses one
     */
    public static void run(Connection connection, List<CustomStatement> statements) throws SQLException {
        run(connection, statements, UnaryOperator.identity());
    }

    private static void run(Connection connection, List<CustomStatement> statements, UnaryOperator<String> sql)
            throws SQLException {
        for (CustomStatement each : statements) {
            try {
                Executing.run(connection, new DdlStatement(each.label(), sql.apply(each.up()), Set.of(), Set.of()));
            } catch (SQLException failure) {
                throw new StoreException(
                        "statement " + each.label() + " cannot be made beside the tables: " + Said.by(failure)
                                + "; mend its text, which names no schema, and declare after it what needs it",
                        failure);
            }
        }
    }

    private static void make(Connection connection, Catalog draft) throws SQLException {
        Catalog empty = new Catalog(draft.extensions(), List.of());
        List<DdlStatement> everything = Differences.of(draft, empty).stream()
                .map(Missing.class::cast)
                .map(missing -> Making.of(missing.table(), missing.part()))
                .toList();
        try {
            for (DdlStatement statement : Order.byFacts(everything, Function.identity())) {
                Executing.run(connection, statement);
            }
        } catch (SQLException failure) {
            String wayOut = TAKEN.equals(failure.getSQLState()) ? ONE_NAME : "";
            throw new StoreException("the model cannot become tables: " + Said.by(failure) + wayOut, failure);
        }
    }

    /** PostgreSQL tells constraints and indexes by name; a person drew them up in another order. */
    private static List<CatalogTable> inOrderOf(Catalog draft, Catalog made) {
        return draft.tables().stream()
                .flatMap(table -> made.table(table.name()).map(found -> inOrderOf(table, found)).stream())
                .toList();
    }

    private static CatalogTable inOrderOf(CatalogTable draft, CatalogTable made) {
        return new CatalogTable(
                made.name(),
                made.kind(),
                made.columns(),
                inOrderOf(draft.keys(), made.keys()),
                inOrderOf(draft.foreignKeys(), made.foreignKeys()),
                inOrderOf(draft.checks(), made.checks()),
                inOrderOf(draft.indexes(), made.indexes()),
                made.options(),
                made.comments());
    }

    private static <P extends Part> List<P> inOrderOf(List<P> draft, List<P> made) {
        List<String> names = draft.stream().map(PartName::of).toList();
        return made.stream()
                .sorted(Comparator.comparingInt(part -> names.indexOf(PartName.of(part))))
                .toList();
    }
}
