package dev.rowan.migrate.generate;

import dev.rowan.migrate.apply.Script;
import dev.rowan.migrate.catalog.Catalog;
import dev.rowan.migrate.catalog.CustomStatement;
import dev.rowan.migrate.catalog.Extension;
import dev.rowan.migrate.ddl.Making;
import dev.rowan.migrate.difference.Difference;
import dev.rowan.migrate.difference.Differences;
import dev.rowan.migrate.draft.FormerNames;
import dev.rowan.migrate.draft.Wanted;
import dev.rowan.migrate.files.CustomText;
import dev.rowan.migrate.files.Migration;
import dev.rowan.migrate.place.Executing;
import dev.rowan.migrate.place.Said;
import dev.rowan.migrate.place.Scratch;
import dev.rowan.migrate.place.Target;
import dev.rowan.migrate.place.Whole;
import dev.rowan.migrate.rename.NameChange;
import dev.rowan.migrate.rename.Renames;
import dev.rowan.migrate.report.GenerateOptions;
import dev.rowan.model.ResourceModel;
import dev.rowan.problem.MigrationException;
import dev.rowan.problem.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares, in a scratch database, what migrations make with what models want. Mutable: the database fills up. */
final class Comparing {
    private static final Pattern SCHEMA = Pattern.compile("(?m)^create schema if not exists (.+);$");

    private final Connection connection;
    private final Target target;
    private final Ownership ownership = new Ownership();

    private Comparing(Connection connection, Set<String> schemas) throws SQLException {
        this.connection = connection;
        this.target = Target.of(connection).beside(schemas);
    }

    /**
     * Plans a migration, and tries it out: forward to the model, and back to where it was.
     *
     * @param migrations what there is so far, by version
     * @param models every resource of a program
     * @param options what it may do
     * @param connection to an empty database
     * @return the plan
     * @throws MigrationException when a migration cannot be applied, or the plan does not lead where it should
     * @throws StoreException when the database fails, or the models cannot become tables
     */
    static Plan plan(
            Collection<Migration> migrations,
            List<ResourceModel> models,
            GenerateOptions options,
            Connection connection) {
        try {
            Comparing comparing = new Comparing(connection, schemas(migrations, models));
            comparing.refuseFull();
            comparing.apply(migrations);
            Compared compared =
                    Whole.run(connection, () -> comparing.compare(models, options, CustomText.read(migrations)));
            if (compared.plan().refused().isEmpty()) {
                new Trial(connection, comparing.target)
                        .run(compared.plan(), compared.wanted(), compared.found(), compared.after());
            }
            return compared.plan();
        } catch (SQLException failure) {
            throw new StoreException("migrations and model could not be compared: " + Said.by(failure), failure);
        }
    }

    /** Those that drafted migrations made are looked at, too, when no resource is in them any more. */
    private static Set<String> schemas(Collection<Migration> migrations, List<ResourceModel> models) {
        Set<String> schemas = new HashSet<>(Wanted.schemas(models));
        for (Migration migration : migrations) {
            Matcher made = SCHEMA.matcher(migration.generated() ? migration.sql() : "");
            while (made.find()) {
                String name = made.group(1);
                schemas.add(
                        name.startsWith("\"")
                                ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
                                : name);
            }
        }
        return schemas;
    }

    private void refuseFull() throws SQLException {
        Catalog before = Whole.run(connection, () -> target.read(connection));
        if (!before.tables().isEmpty()) {
            throw new MigrationException(
                    "the scratch database is not empty: it has "
                            + before.tables().get(0).name() + "; give an empty one, for it is filled and thrown away",
                    null);
        }
    }

    /** Of neighbours that the same hand wrote, all are looked at together. */
    private void apply(Collection<Migration> migrations) throws SQLException {
        List<Migration> all = new ArrayList<>(migrations);
        for (int i = 0; i < all.size(); i++) {
            Migration migration = all.get(i);
            Script.of(migration).apply(connection, target);
            boolean last = i + 1 == all.size() || all.get(i + 1).generated() != migration.generated();
            if (last) {
                ownership.note(Whole.run(connection, this::read), migration.generated());
            }
        }
    }

    private Catalog read() throws SQLException {
        target.settle(connection);
        return target.read(connection);
    }

    private Compared compare(List<ResourceModel> models, GenerateOptions options, List<CustomStatement> kept)
            throws SQLException {
        Catalog draft = Wanted.of(models);
        Customs customs = Customs.of(draft.beside().statements(), kept);
        Catalog found = read();
        Catalog wanted = Whole.undone(connection, () -> {
            target.enter(connection, target.schema());
            for (Extension extension : draft.extensions()) {
                Executing.run(connection, Making.of(extension.name(), extension));
            }
            takenBack(customs);
            Scratch.run(connection, customs.early());
            return Scratch.normalised(connection, target, draft);
        });
        Renames renames = Renames.of(FormerNames.of(models), wanted, found);
        Ownership after = ownership.after(renames);
        Plan plan = Whole.undone(connection, () -> {
            List<Move> renaming = new ArrayList<>(takenBack(customs));
            renaming.addAll(done(moves(renames.all())));
            renaming.addAll(done(moves(Renames.indexes(wanted, read(), after::ours))));
            Catalog there = read();
            List<Difference> differences = Recomputing.with(
                    Retyping.with(Uncovered.with(Differences.of(wanted, there), wanted, there, after), wanted, there),
                    wanted,
                    there,
                    after);
            return new Planning(new InOurWords(draft), after, options).plan(renaming, differences, there, customs);
        });
        return new Compared(plan, wanted, found, after);
    }

    private List<Move> takenBack(Customs customs) throws SQLException {
        try {
            return done(customs.first());
        } catch (SQLException failure) {
            throw new MigrationException(
                    "what takes a statement back that is gone or says something else by now fails: " + Said.by(failure)
                            + "; let it say what it said, and declare the change as another statement, such as alter …",
                    failure);
        }
    }

    /** What is compared is what is there once it has its names of now: what refers to it follows by itself. */
    private List<Move> done(List<Move> moves) throws SQLException {
        target.enter(connection, target.schema());
        for (Move move : moves) {
            Executing.run(connection, move.statement());
        }
        return moves;
    }

    private static List<Move> moves(List<NameChange> renames) {
        return renames.stream()
                .map(rename -> Move.of(rename.there(), List.of(rename.back())))
                .toList();
    }

    /** A plan, and what it is measured by. */
    private record Compared(Plan plan, Catalog wanted, Catalog found, Ownership after) {}
}
