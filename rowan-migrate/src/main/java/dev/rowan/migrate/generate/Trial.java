package dev.rowan.migrate.generate;

import dev.rowan.migrate.catalog.Catalog;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.ddl.DdlStatement;
import dev.rowan.migrate.difference.Difference;
import dev.rowan.migrate.difference.Differences;
import dev.rowan.migrate.generate.Plan.Cautioned;
import dev.rowan.migrate.place.Executing;
import dev.rowan.migrate.place.Said;
import dev.rowan.migrate.place.Target;
import dev.rowan.migrate.place.Whole;
import dev.rowan.problem.MigrationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Runs a plan forward and back before anybody else does, and undoes that. */
final class Trial {
    private final Connection connection;
    private final Target target;

    Trial(Connection connection, Target target) {
        this.connection = connection;
        this.target = target;
    }

    void run(Plan plan, Catalog wanted, Catalog before, Ownership ownership) throws SQLException {
        Whole.undone(connection, () -> {
            all(plan.forward().stream().map(Cautioned::statement).toList());
            Catalog there = target.read(connection, target.schema());
            List<Difference> left = Differences.of(wanted, there).stream()
                    .filter(difference -> !Leaving.alone(difference, ownership))
                    .toList();
            if (!left.isEmpty()) {
                throw broken("does not lead to the model", left.toString());
            }
            all(plan.back());
            Catalog back = target.read(connection, target.schema());
            if (!tables(back).equals(tables(before))) {
                throw broken("is not taken back whole", "the tables differ");
            }
            return plan;
        });
    }

    private void all(List<DdlStatement> statements) throws SQLException {
        target.enter(connection, target.schema());
        for (DdlStatement statement : statements) {
            try {
                Executing.run(connection, statement);
            } catch (SQLException failure) {
                throw new MigrationException(
                        "the migration could not be made: '" + statement.words() + "' fails: " + Said.by(failure)
                                + "; write a migration of your own (V…__….sql) that makes way for it, or makes it",
                        failure);
            }
        }
    }

    /** Without the order of columns: one that is dropped and made again comes last. */
    private static Set<Object> tables(Catalog catalog) {
        Set<Object> tables = new HashSet<>();
        for (CatalogTable table : catalog.tables()) {
            tables.add(List.of(table.name(), table.kind()));
            table.members().forEach(part -> tables.add(List.of(table.name(), part)));
        }
        return tables;
    }

    private static MigrationException broken(String what, String detail) {
        return new MigrationException(
                "the drafted migration " + what + " (" + detail + "); nothing was written. This is a defect of Rowan:"
                        + " please report it with the resource that you changed",
                null);
    }
}
