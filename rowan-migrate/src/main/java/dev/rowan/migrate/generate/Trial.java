package dev.rowan.migrate.generate;

import dev.rowan.migrate.apply.Script;
import dev.rowan.migrate.catalog.Catalog;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.difference.Difference;
import dev.rowan.migrate.difference.Differences;
import dev.rowan.migrate.files.Migration;
import dev.rowan.migrate.files.Version;
import dev.rowan.migrate.place.Target;
import dev.rowan.migrate.place.Whole;
import dev.rowan.problem.MigrationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs a plan forward and back before anybody else does, and undoes that. */
final class Trial {
    private final Connection connection;
    private final Target target;

    Trial(Connection connection, Target target) {
        this.connection = connection;
        this.target = target;
    }

    void run(Plan plan, Catalog wanted, Catalog before, Ownership ownership) throws SQLException {
        List<Draft> files = plan.files();
        for (Draft file : files) {
            apply(file, SqlText.forward("trial", file));
        }
        List<Difference> left = Differences.of(wanted, read()).stream()
                .filter(difference -> !Leaving.alone(difference, ownership))
                .toList();
        if (!left.isEmpty()) {
            throw broken("does not lead to the model", left.toString());
        }
        for (int i = files.size() - 1; i >= 0; i--) {
            apply(files.get(i), SqlText.back("trial", files.get(i)));
        }
        if (!tables(read()).equals(tables(before))) {
            throw broken("is not taken back whole", "the tables differ");
        }
    }

    private Catalog read() throws SQLException {
        return Whole.run(connection, () -> {
            target.settle(connection);
            return target.read(connection);
        });
    }

    private void apply(Draft file, String sql) throws SQLException {
        try {
            Script.of(new Migration(Version.of("1"), "the migration", sql)).apply(connection, target);
        } catch (MigrationException failure) {
            throw new MigrationException(
                    "the migration could not be made: "
                            + file.moves().stream()
                                    .map(move -> move.statement().words())
                                    .collect(Collectors.joining(", "))
                            + " fails: " + failure.getMessage()
                            + "; write a migration of your own (V…__….sql) that makes way for it, or makes it",
                    failure);
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
