package dev.rowan.migrate;

import dev.rowan.Rowan;
import dev.rowan.migrate.report.DriftReport;
import dev.rowan.migrate.report.SyncReport;
import dev.rowan.migrate.sync.Drift;
import dev.rowan.migrate.sync.Sync;
import dev.rowan.postgres.Postgres;
import dev.rowan.problem.StoreException;

/** Brings databases to the model. */
public final class Migrations {
    private Migrations() {}

    /**
     * Brings the database to the model directly, without files, for tests and first steps. An empty database gets every
     * table; in another one what is missing is added: tables, columns that rows can do without, and constraints and
     * indexes that the rows allow. Whatever else differs is refused, all of it is told, and nothing is changed. What no
     * resource declares is left alone. Of several at once, in any number of programs, one works and the others wait.
     *
     * @param rowan opened on PostgreSQL; inside a transaction of it, the sync is a part of that one
     * @return what was done, and what was left alone
     * @throws StoreException when the store is no PostgreSQL, or the database differs in a way that sync does not change
     */
    public static SyncReport sync(Rowan rowan) {
        return postgres(rowan).connection(connection -> Sync.run(rowan.models(), connection));
    }

    private static Postgres postgres(Rowan rowan) {
        try {
            return rowan.unwrap(Postgres.class);
        } catch (StoreException another) {
            throw new StoreException(
                    "there is no database to bring to the model: " + another.getMessage()
                            + "; sync or compare only what was opened on Postgres.connect(…), Postgres.using(…) or"
                            + " EmbeddedPostgres.start()",
                    another);
        }
    }

    /**
     * Compares the database with the resources, and changes nothing.
     *
     * @param rowan on a {@link Postgres} store
     * @return how they differ
     * @throws StoreException when the store is another, or PostgreSQL refuses
     */
    public static DriftReport drift(Rowan rowan) {
        return postgres(rowan).connection(connection -> Drift.of(rowan.models(), connection));
    }
}
