package dev.rowan.tasks;

import dev.rowan.Rowan;
import dev.rowan.embedded.EmbeddedPostgres;
import dev.rowan.migrate.MigrationFolder;
import dev.rowan.migrate.report.CheckReport;
import dev.rowan.postgres.Postgres;
import dev.rowan.resource.Domain;
import dev.rowan.tasks.Project.Database;
import dev.rowan.tasks.order.ResourcesOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A database that Rowan did not make, and a project that adopts it. */
final class Adopted {
    static final EmbeddedPostgres SERVER = EmbeddedPostgres.start();

    private final Path folder;
    private final String sql;
    private final Database database;
    private final Postgres store = SERVER.newDatabase();
    private ClassLoader classes = Adopted.class.getClassLoader();

    Adopted(Path folder, String sql) {
        this.folder = folder;
        this.sql = sql;
        execute(sql);
        String name = store.connection(connection -> connection.getCatalog());
        this.database = new Database(
                SERVER.url().replaceFirst("/[^/?]*(\\?|$)", "/" + name + "$1"), SERVER.user(), SERVER.password());
    }

    void execute(String words) {
        store.connection(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(words);
            }
        });
    }

    Studio studio() {
        return new Studio(folder);
    }

    Database database() {
        return database;
    }

    ResourcesReport generate(String... tables) {
        ResourcesOrder order =
                new ResourcesOrder(List.of(tables), Optional.empty(), Optional.of("Old"), Optional.empty());
        return GenResources.run(studio().project(), order, Optional.of(database()), step -> {});
    }

    /** The classes that were written, compiled, on the database. */
    Rowan opened() throws Exception {
        classes = studio().compiled();
        return Rowan.open(store, Domain.allIn(Class.forName("app.Domains", true, classes)));
    }

    /** What the project's own class {@code Reading} makes of the rows. */
    @SuppressWarnings("unchecked")
    String read(Rowan rowan) throws Exception {
        Object reading = Class.forName("app.Reading", true, classes)
                .getDeclaredConstructor()
                .newInstance();
        return ((Function<Rowan, String>) reading).apply(rowan);
    }

    /** What the classes want, compared with what the database's own SQL makes. */
    CheckReport check(Rowan rowan) throws IOException {
        Path migrations = Files.createDirectories(folder.resolve("db"));
        Files.writeString(migrations.resolve("V1__all_of_it.sql"), sql);
        return MigrationFolder.at(migrations).check(rowan.models(), SERVER.newDatabase());
    }
}
