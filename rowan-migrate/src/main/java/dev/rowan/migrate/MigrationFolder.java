package dev.rowan.migrate;

import dev.rowan.migrate.apply.Runner;
import dev.rowan.migrate.files.Folder;
import dev.rowan.migrate.generate.Generating;
import dev.rowan.migrate.report.CheckReport;
import dev.rowan.migrate.report.GenerateOptions;
import dev.rowan.migrate.report.GenerateReport;
import dev.rowan.migrate.report.MigrateOptions;
import dev.rowan.migrate.report.MigratePlan;
import dev.rowan.migrate.report.MigrateReport;
import dev.rowan.migrate.report.RollbackOptions;
import dev.rowan.migrate.report.StatusReport;
import dev.rowan.model.ResourceModel;
import dev.rowan.postgres.Postgres;
import dev.rowan.problem.MigrationException;
import dev.rowan.problem.StoreException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/**
 * A folder of versioned migrations, named as Flyway reads them ({@code V20261121093000__create_users.sql}); what takes one
 * back lies in a folder beside it ({@code U20261121093000__create_users.sql} in {@code …-undo}). Immutable.
 */
public final class MigrationFolder {
    private final Folder migrations;
    private final Folder undo;

    private MigrationFolder(Path folder) {
        this.migrations = Folder.ofMigrations(folder);
        this.undo = Folder.ofUndo(folder);
    }

    /**
     * The migrations in a folder.
     *
     * @param folder need not be there yet
     * @return its migrations
     */
    public static MigrationFolder at(Path folder) {
        return new MigrationFolder(folder);
    }

    /**
     * Writes the migration from what the migrations of the folder make to what the models want, and its undo. Writes
     * nothing when there is no difference.
     *
     * @param name such as {@code create_user_groups_join_table}: ASCII letters, digits, underscores
     * @param models every resource of a program
     * @param scratch an empty database, which is left full
     * @return what was written
     * @throws IllegalArgumentException when the name has other characters; see {@link #requireName(String)}
     * @throws MigrationException when a difference would lose data or cannot be written, or a file cannot be applied
     * @throws StoreException when the scratch database cannot be reached
     */
    public GenerateReport generate(String name, List<ResourceModel> models, Postgres scratch) {
        return generate(name, models, GenerateOptions.DEFAULT, scratch);
    }

    /**
     * Writes the migration from what the migrations of the folder make to what the models want, and its undo.
     *
     * @param name as in {@link #generate(String, List, Postgres)}
     * @param models every resource of a program
     * @param options what it may do
     * @param scratch an empty database, which is left full
     * @return what was written
     * @throws IllegalArgumentException when the name has other characters
     * @throws MigrationException when a difference would lose data that may not go, or cannot be written
     * @throws StoreException when the scratch database cannot be reached
     */
    public GenerateReport generate(String name, List<ResourceModel> models, GenerateOptions options, Postgres scratch) {
        return scratch.connection(connection -> generating().generate(name, models, options, connection));
    }

    /**
     * Refuses what cannot be the name of a migration, before anything is begun.
     *
     * @param name such as {@code create_user_groups_join_table}: 1 to 100 ASCII letters, digits, underscores
     * @throws IllegalArgumentException when it is not written so
     */
    public static void requireName(String name) {
        Generating.requireName(name);
    }

    /**
     * Compares what the migrations of the folder make with what the models want.
     *
     * @param models every resource of a program
     * @param scratch an empty database, which is left full
     * @return the differences
     * @throws MigrationException when a file cannot be applied
     * @throws StoreException when the scratch database cannot be reached
     */
    public CheckReport check(List<ResourceModel> models, Postgres scratch) {
        return scratch.connection(connection -> generating().check(models, connection));
    }

    /**
     * Applies what is not applied yet, in order of versions, each file in a transaction of its own. Of several at once, in
     * any number of programs, one works and the others wait.
     *
     * @param target the database
     * @param progress is told of each file before it is applied, and of waiting
     * @return what was applied
     * @throws MigrationException when a file fails (it is taken back, those before it stay), or an applied one was edited or
     *     is gone
     * @throws StoreException when the database cannot be reached
     */
    public MigrateReport migrate(Postgres target, Consumer<String> progress) {
        return migrate(target, MigrateOptions.DEFAULT, progress);
    }

    /**
     * Applies what is not applied yet, as far as it is asked for.
     *
     * @param target the database
     * @param options how far, and how patiently
     * @param progress is told of each file before it is applied, and of waiting
     * @return what was applied
     * @throws MigrationException as {@link #migrate(Postgres, Consumer)}, and when there is no such version
     * @throws StoreException when the database cannot be reached
     */
    public MigrateReport migrate(Postgres target, MigrateOptions options, Consumer<String> progress) {
        return on(target, runner -> runner.migrate(options, progress));
    }

    /**
     * Tells what {@link #migrate(Postgres, MigrateOptions, Consumer)} would do: each file, each statement with what it locks, and
     * what stands in the way. Applies nothing, locks nothing that others wait for, and waits for nobody.
     *
     * @param target the database
     * @param options how far
     * @return what would be applied, and what stands in the way
     * @throws MigrationException when a file cannot be read, a question in it is wrong, or there is no such version
     * @throws StoreException when the database cannot be reached
     */
    public MigratePlan plan(Postgres target, MigrateOptions options) {
        return on(target, runner -> runner.plan(options));
    }

    /**
     * Adopts a database that others made: notes the files up to a version as applied, and runs none of them.
     *
     * @param target the database
     * @param version the last of them, as in its file's name
     * @param progress is told of waiting
     * @return what was noted
     * @throws MigrationException when there is no such version, or the database is empty or has migrations already
     * @throws StoreException when the database cannot be reached
     */
    public MigrateReport baseline(Postgres target, String version, Consumer<String> progress) {
        return on(target, runner -> runner.baseline(version, progress));
    }

    /**
     * Takes back the migrations that were applied last, latest first, each in a transaction of its own.
     *
     * @param target the database
     * @param steps how many, at least 1
     * @param progress is told of each file before it is taken back, and of waiting
     * @return what was taken back
     * @throws IllegalArgumentException when steps is less than 1
     * @throws MigrationException when an undo file is missing or fails, or drops a table with rows or a column with values
     * @throws StoreException when the database cannot be reached
     */
    public MigrateReport rollback(Postgres target, int steps, Consumer<String> progress) {
        return rollback(target, RollbackOptions.DEFAULT.steps(steps), progress);
    }

    /**
     * Takes back migrations, latest first, each in a transaction of its own.
     *
     * @param target the database
     * @param options how far, and what may be lost
     * @param progress is told of each file before it is taken back, and of waiting
     * @return what was taken back
     * @throws MigrationException when an undo file is missing or fails, no migration of such a version is applied, or a
     *     table with rows or a column with values would be dropped that may not
     * @throws StoreException when the database cannot be reached
     */
    public MigrateReport rollback(Postgres target, RollbackOptions options, Consumer<String> progress) {
        return on(target, runner -> runner.rollback(options, progress));
    }

    /**
     * Tells how a database stands to the folder. Changes nothing.
     *
     * @param target the database
     * @return every migration and its state
     * @throws MigrationException when the folder cannot be read
     * @throws StoreException when the database cannot be reached
     */
    public StatusReport status(Postgres target) {
        return on(target, Runner::status);
    }

    private Generating generating() {
        return new Generating(migrations, undo, Clock.systemUTC());
    }

    private <T> T on(Postgres target, Runner.Job<T> job) {
        return Runner.on(migrations, undo, target, job);
    }
}
