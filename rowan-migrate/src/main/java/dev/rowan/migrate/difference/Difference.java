package dev.rowan.migrate.difference;

import dev.rowan.migrate.catalog.Part;

/** One thing in which a schema is not what is wanted. */
public sealed interface Difference {
    /**
     * Where it is.
     *
     * @return the name of the table; for a table or an extension its own
     */
    String table();

    /**
     * Something wanted that is not there.
     *
     * @param table the name of its table; for a table or an extension its own
     * @param part what is missing
     */
    record Missing(String table, Part part) implements Difference {}

    /**
     * Something that is there and that nobody wants.
     *
     * @param table the name of its table; for a table its own
     * @param part what is there
     */
    record Extra(String table, Part part) implements Difference {}

    /**
     * Something that is there, but not as wanted. Both are of one kind.
     *
     * @param table the name of its table; for a table its own
     * @param found how it is
     * @param wanted how it shall be
     */
    record Changed(String table, Part found, Part wanted) implements Difference {}
}
