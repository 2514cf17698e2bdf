package dev.rowan.migrate.sync;

import dev.rowan.migrate.catalog.Catalog;
import dev.rowan.migrate.catalog.CatalogColumn;
import dev.rowan.migrate.catalog.Extension;
import dev.rowan.migrate.catalog.Fallback;
import dev.rowan.migrate.catalog.NotNull;
import dev.rowan.migrate.ddl.Making;
import dev.rowan.migrate.ddl.Worded;
import dev.rowan.migrate.difference.Difference;
import dev.rowan.migrate.difference.Difference.Changed;
import dev.rowan.migrate.difference.Difference.Extra;
import dev.rowan.migrate.difference.Differences;
import dev.rowan.migrate.draft.Wanted;
import dev.rowan.migrate.place.Executing;
import dev.rowan.migrate.place.Said;
import dev.rowan.migrate.place.Scratch;
import dev.rowan.migrate.place.Target;
import dev.rowan.migrate.place.Whole;
import dev.rowan.migrate.report.DriftReport;
import dev.rowan.model.ResourceModel;
import dev.rowan.problem.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Compares a live database with the models. Leaves nothing behind. */
public final class Drift {
    private Drift() {}

    /**
     * Compares the connection's current schema.
     *
     * @param models every resource of a program
     * @param connection may make a schema, which is undone
     * @return how they differ
     * @throws StoreException when PostgreSQL refuses
     */
    public static DriftReport of(List<ResourceModel> models, Connection connection) {
        try {
            return Whole.run(connection, () -> Whole.undone(connection, () -> compare(models, connection)));
        } catch (SQLException failure) {
            throw new StoreException("the database could not be compared with the model: " + Said.by(failure), failure);
        }
    }

    private static DriftReport compare(List<ResourceModel> models, Connection connection) throws SQLException {
        Catalog draft = Wanted.of(models);
        Target target = Target.of(connection).beside(Wanted.schemas(models));
        target.settle(connection);
        Catalog found = target.read(connection);
        target.enter(connection, target.schema());
        for (Extension extension : draft.extensions()) {
            if (!found.extensions().contains(extension)) {
                Executing.run(connection, Making.of(extension.name(), extension));
            }
        }
        Catalog wanted = Scratch.normalised(connection, target, draft);
        List<String> differences = new ArrayList<>();
        List<String> unmanaged = new ArrayList<>();
        for (Difference difference : Differences.of(wanted, found)) {
            (leaves(difference) ? unmanaged : differences).add(words(difference));
        }
        return new DriftReport(differences, unmanaged);
    }

    /** A rule on a column that a resource declares is no other's. */
    private static boolean leaves(Difference difference) {
        return difference instanceof Extra extra
                && !(extra.part() instanceof NotNull)
                && !(extra.part() instanceof Fallback)
                && !(extra.part() instanceof CatalogColumn column && !column.omissible());
    }

    private static String words(Difference difference) {
        String table = difference.table();
        if (difference instanceof Difference.Missing missing) {
            String object =
                    missing.part() instanceof Extension ? "extension " + table : Worded.object(table, missing.part());
            return object + ": is missing";
        }
        if (difference instanceof Changed changed) {
            return Worded.place(table, changed.wanted()) + ": found " + Worded.part(changed.found()) + ", wanted "
                    + Worded.part(changed.wanted());
        }
        Extra extra = (Extra) difference;
        boolean rule = extra.part() instanceof NotNull || extra.part() instanceof Fallback;
        return rule
                ? Worded.place(table, extra.part()) + ": found " + Worded.part(extra.part()) + ", wanted none"
                : Worded.object(table, extra.part());
    }
}
