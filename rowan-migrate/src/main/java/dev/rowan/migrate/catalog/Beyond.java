package dev.rowan.migrate.catalog;

/**
 * Something in a schema of which no catalog knows more than that it is there.
 *
 * @param kind such as {@code trigger} or {@code exclusion constraint}
 * @param table the name of its table; empty for what belongs to none
 * @param name its name
 */
public record Beyond(String kind, String table, String name) {}
