package dev.rowan.tasks;

import dev.rowan.migrate.catalog.Existing;
import dev.rowan.migrate.read.ExistingReader;
import dev.rowan.postgres.Postgres;
import dev.rowan.problem.Printable;
import dev.rowan.tasks.Project.Database;
import dev.rowan.tasks.existing.ExistingDraft;
import dev.rowan.tasks.existing.ExistingGenerator;
import dev.rowan.tasks.existing.Trial;
import dev.rowan.tasks.order.ResourcesOrder;
import dev.rowan.tasks.report.Unexpressed;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes resources for the tables of a database that is there. */
public final class GenResources {
    private GenResources() {}

    /**
     * A database as it was typed; the password comes from the environment, as that of the project does.
     *
     * @param project whose user signs in where no other is named
     * @param url such as {@code jdbc:postgresql://localhost:5432/music}
     * @param user who signs in, or empty
     * @return the database
     * @throws TaskException when it is no address of PostgreSQL
     */
    public static Database database(Project project, String url, Optional<String> user) {
        if (!url.startsWith(ProjectFile.URL)) {
            throw new TaskException(
                    TaskException.Reason.MISUNDERSTOOD,
                    "--from must begin with " + ProjectFile.URL
                            + ", such as jdbc:postgresql://localhost:5432/music; found '" + Printable.of(url) + "'");
        }
        String name = user.or(() -> project.database().map(Database::user))
                .orElseGet(() -> System.getProperty("user.name", "postgres"));
        return new Database(url, name, ProjectFile.password(System.getenv()));
    }

    /**
     * Reads the database, which is not changed, and writes a class for each table that has none.
     *
     * @param project whose sources are written
     * @param order what is asked for
     * @param from where the database is, or empty for the project's own
     * @param progress is told of each step before it begins
     * @return the files, and what they do not say of the database
     * @throws TaskException when the words are not understood, or a file cannot be written; nothing is written then
     * @throws dev.rowan.problem.StoreException when the database cannot be read
     */
    public static ResourcesReport run(
            Project project, ResourcesOrder order, Optional<Database> from, Consumer<String> progress) {
        return from.isPresent()
                ? Databases.on(from.get(), "--from", store -> written(project, order, store, progress))
                : Databases.own(project, progress, store -> written(project, order, store, progress));
    }

    private static ResourcesReport written(
            Project project, ResourcesOrder order, Postgres store, Consumer<String> progress) {
        progress.accept("reading the tables");
        Existing existing = store.connection(connection -> read(connection, order));
        String database = store.connection(Connection::getCatalog);
        Trial trial = new TemporaryTables(store, existing.schema());
        List<Unexpressed> left = new ArrayList<>();
        GenReport written = Generating.in(project, workspace -> {
            ExistingDraft draft = ExistingGenerator.draft(workspace, order, existing, database, trial);
            left.addAll(draft.left());
            return draft.draft();
        });
        return new ResourcesReport(written, left);
    }

    private static Existing read(Connection connection, ResourcesOrder order) throws SQLException {
        String schema = order.schema().isPresent() ? order.schema().get() : connection.getSchema();
        connection.setAutoCommit(false);
        try {
            local(connection);
            return ExistingReader.read(connection, schema == null ? "public" : schema);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** Everything is written with its schema, whatever the database's own settings are. */
    private static void local(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select pg_catalog.set_config('search_path', 'pg_catalog', true),"
                        + " pg_catalog.set_config('transaction_read_only', 'on', true)")) {
            statement.execute();
        }
    }
}
