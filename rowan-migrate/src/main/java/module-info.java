import org.jspecify.annotations.NullMarked;

/** Brings databases to the model: model and database become catalogs, catalogs become differences, differences DDL. */
@NullMarked
@SuppressWarnings("module") // the tasks are compiled later
module dev.rowan.migrate {
    requires transitive dev.rowan.core;
    requires transitive dev.rowan.postgres;
    requires java.sql;
    requires org.postgresql.jdbc;

    exports dev.rowan.migrate;
    exports dev.rowan.migrate.catalog to
            dev.rowan.tasks;
    exports dev.rowan.migrate.read to
            dev.rowan.tasks;
    exports dev.rowan.migrate.report;
}
