package dev.rowan.tasks.existing;

import java.util.Optional;

/** Asks a database what it makes of words, on a table of which nothing stays. */
public interface Trial {
    /**
     * A check.
     *
     * @param table the name of a table, whose columns it is about
     * @param condition in SQL
     * @return the condition as the server keeps it; empty when it does not take it, or does not try
     */
    Optional<String> check(String table, String condition);

    /**
     * An index.
     *
     * @param table the name of a table
     * @param unique whether no two rows are alike in it
     * @param definition what stands behind the table's name
     * @return the definition as the server keeps it; empty when it does not take it, or does not try
     */
    Optional<String> index(String table, boolean unique, String definition);

    /**
     * A default.
     *
     * @param table the name of a table
     * @param column the name of its column
     * @param value in SQL
     * @return the default as the server keeps it; empty when it does not take it, or does not try
     */
    Optional<String> fallback(String table, String column, String value);
}
