package dev.rowan.tasks;

import dev.rowan.postgres.Postgres;
import dev.rowan.tasks.Project.Database;
import dev.rowan.tasks.TaskException.Reason;
import java.util.function.Consumer;
import java.util.function.Function;

/** The databases that a task works on: the project's own, and a scratch one that is gone afterwards. */
final class Databases {
    private Databases() {}

    static <T> T own(Project project, Consumer<String> progress, Function<Postgres, T> work) {
        return project.database().isPresent()
                ? on(project.database().get(), "url", work)
                : OwnServer.run(project, progress, server -> on(server, "url", work));
    }

    static <T> T scratch(Project project, Consumer<String> progress, Function<Postgres, T> work) {
        return project.scratch().isPresent()
                ? ScratchDatabase.on(project.scratch().get(), work)
                : OwnServer.run(project, progress, server -> ScratchDatabase.on(server, work));
    }

    /** The key is the setting that says where the database is. */
    static <T> T on(Database database, String key, Function<Postgres, T> work) {
        try (Postgres store = connect(database)) {
            Answering.ask(database, key, store);
            return work.apply(store);
        }
    }

    private static Postgres connect(Database database) {
        try {
            return Postgres.connect(database.url(), database.user(), database.password());
        } catch (IllegalArgumentException wrong) {
            throw new TaskException(
                    Reason.MISUNDERSTOOD,
                    Project.FILE + ": " + database + " is no address of PostgreSQL;"
                            + " such as jdbc:postgresql://localhost:5432/app",
                    wrong);
        }
    }
}
