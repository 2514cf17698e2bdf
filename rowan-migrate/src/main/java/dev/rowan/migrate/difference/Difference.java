package dev.rowan.migrate.difference;

import dev.rowan.migrate.catalog.Part;

/** One thing in which a schema is not what is wanted. */
public sealed interface Difference {
    /**
     * Something wanted that is not there.
     *
     * @param table the name of its table; for a table or an extension its own
     * @param part what is missing
     */
    record Missing(String table, Part part) implements Difference {}

    /**
     * Something that is there, but not as wanted.
     *
     * @param object what it is, such as {@code users.name}
     * @param found how it is
     * @param wanted how it shall be
     * @param wayOut what a person can do about it
     */
    record Unequal(String object, String found, String wanted, String wayOut) implements Difference {
        /**
         * The difference as one sentence.
         *
         * @return object, finding, wish and way out
         */
        public String message() {
            return object + ": found " + found + ", wanted " + wanted + "; " + wayOut;
        }
    }

    /**
     * Something that nobody wants and that does no harm.
     *
     * @param object what it is, such as {@code column users.nickname}
     */
    record Unmanaged(String object) implements Difference {}
}
