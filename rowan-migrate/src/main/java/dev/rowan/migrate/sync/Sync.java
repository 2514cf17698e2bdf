package dev.rowan.migrate.sync;

import dev.rowan.migrate.catalog.Catalog;
import dev.rowan.migrate.catalog.Comment;
import dev.rowan.migrate.catalog.CustomStatement;
import dev.rowan.migrate.catalog.Extension;
import dev.rowan.migrate.catalog.TableOption;
import dev.rowan.migrate.ddl.Changing;
import dev.rowan.migrate.ddl.PartName;
import dev.rowan.migrate.ddl.Worded;
import dev.rowan.migrate.difference.Difference;
import dev.rowan.migrate.difference.Difference.Changed;
import dev.rowan.migrate.difference.Difference.Extra;
import dev.rowan.migrate.difference.Difference.Missing;
import dev.rowan.migrate.difference.Differences;
import dev.rowan.migrate.draft.FormerNames;
import dev.rowan.migrate.draft.Wanted;
import dev.rowan.migrate.place.Said;
import dev.rowan.migrate.place.Scratch;
import dev.rowan.migrate.place.Target;
import dev.rowan.migrate.place.Whole;
import dev.rowan.migrate.rename.NameChange;
import dev.rowan.migrate.rename.Renames;
import dev.rowan.migrate.report.SyncReport;
import dev.rowan.migrate.report.SyncStep;
import dev.rowan.model.ResourceModel;
import dev.rowan.problem.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One sync. Everything happens in one transaction, behind a lock that lets one sync at a time into a database. */
public final class Sync {
    /** Any number will do, as long as nobody else locks by it. */
    private static final long LOCK = 0x726f77616e73796eL;

    private final Connection connection;
    private final Target target;
    private final Applying applying;

    private Sync(Connection connection, Set<String> schemas) throws SQLException {
        this.connection = connection;
        this.target = Target.of(connection).beside(schemas);
        this.applying = new Applying(connection);
    }

    /**
     * Brings the connection's current schema to the models. Commits, unless the connection is inside a transaction.
     *
     * @param models every resource of a program
     * @param connection whose current schema is brought to the models; for this thread alone
     * @return what was done
     * @throws StoreException when the schema differs in a way that sync does not change, or PostgreSQL refuses
     */
    public static SyncReport run(List<ResourceModel> models, Connection connection) {
        try {
            return Whole.run(
                    connection,
                    () -> new Sync(connection, Wanted.schemas(models))
                            .bring(Wanted.of(models), FormerNames.of(models)));
        } catch (SQLException failure) {
            throw new StoreException(
                    "the database could not be brought to the model, and nothing was changed: " + Said.by(failure),
                    failure);
        }
    }

    private SyncReport bring(Catalog draft, FormerNames names) throws SQLException {
        target.settle(connection);
        lock();
        apply(missingExtensions(draft), List.of());
        List<CustomStatement> statements = draft.beside().statements();
        List<SyncStep> steps = new ArrayList<>();
        target.enter(connection, target.schema());
        Customizing customizing = Customizing.begin(connection, statements, steps);
        Catalog wanted = Scratch.normalised(connection, target, draft);
        rename(wanted, names);
        List<Difference> differences =
                differences(wanted).stream().map(Sync::again).toList();
        apply(
                of(Missing.class, differences),
                differences.stream()
                        .flatMap(each -> Objections.to(each).stream())
                        .toList());
        List<String> unmanaged = of(Extra.class, differences).stream()
                .map(extra -> Worded.object(extra.table(), extra.part()))
                .toList();
        target.enter(connection, target.schema());
        customizing.end();
        target.leave(connection);
        steps.addAll(0, applying.steps());
        return new SyncReport(steps, unmanaged);
    }

    /** Constraints are named after tables and columns; those of what is renamed get their names of now. */
    private void rename(Catalog wanted, FormerNames names) throws SQLException {
        Renames renames = Renames.of(names, wanted, target.read(connection));
        target.enter(connection, target.schema());
        for (NameChange rename : renames.all()) {
            applying.run(rename.there());
        }
        for (Changed changed : of(Changed.class, differences(wanted))) {
            if (renames.touch(changed.table()) && PartName.differInNameAlone(changed.found(), changed.wanted())) {
                target.enter(connection, target.schema());
                applying.run(Changing.of(changed.table(), changed.found(), changed.wanted())
                        .get(0));
            }
        }
    }

    private List<Difference> differences(Catalog wanted) throws SQLException {
        return Differences.of(wanted, target.read(connection));
    }

    /** To say it again is to change it, and no row minds. */
    private static Difference again(Difference difference) {
        return difference instanceof Changed changed
                        && (changed.wanted() instanceof Comment || changed.wanted() instanceof TableOption)
                ? new Missing(changed.table(), changed.wanted())
                : difference;
    }

    /** What cannot be made is told together with what was refused before. */
    private void apply(List<Missing> missing, List<Objection> objections) throws SQLException {
        target.enter(connection, target.schema());
        List<Objection> refused = new ArrayList<>(objections);
        refused.addAll(applying.all(missing));
        if (!refused.isEmpty()) {
            throw new StoreException(Refusal.text(refused), null);
        }
    }

    private void lock() throws SQLException {
        try (var statement = connection.prepareStatement("select pg_catalog.pg_advisory_xact_lock(?)")) {
            statement.setLong(1, LOCK);
            statement.execute();
        }
    }

    /** They come first: without them the scratch schema has no words for their types. */
    private List<Missing> missingExtensions(Catalog draft) throws SQLException {
        List<Extension> there = target.read(connection).extensions();
        return draft.extensions().stream()
                .filter(extension -> !there.contains(extension))
                .map(extension -> new Missing(extension.name(), extension))
                .toList();
    }

    private static <D extends Difference> List<D> of(Class<D> kind, List<Difference> differences) {
        return differences.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
