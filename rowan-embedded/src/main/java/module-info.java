import org.jspecify.annotations.NullMarked;

/** A real PostgreSQL 18 inside the program: for the first hour and for tests. */
@NullMarked
module dev.rowan.embedded {
    requires transitive dev.rowan.postgres;
    requires embedded.postgres;
    requires java.sql;

    exports dev.rowan.embedded;
}
