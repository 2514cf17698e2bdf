package dev.rowan.migrate.apply;

/**
 * A question that is asked before anything is done: every row of the answer stands in the way.
 *
 * @param when what is wrong with such rows, such as {@code rows of users have no value for email}
 * @param sql a query
 */
record Probe(String when, String sql) {}
