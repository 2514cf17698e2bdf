import org.jspecify.annotations.NullMarked;

/** The store in PostgreSQL, and the names and types that its tables have. */
@NullMarked
module dev.rowan.postgres {
    requires com.zaxxer.hikari;
    requires transitive dev.rowan.model;
    requires transitive java.sql;
    requires org.postgresql.jdbc;
    requires org.slf4j;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    exports dev.rowan.postgres;
    exports dev.rowan.postgres.ddl;
    exports dev.rowan.postgres.schema;
}
