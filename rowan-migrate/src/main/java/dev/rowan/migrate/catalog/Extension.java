package dev.rowan.migrate.catalog;

/**
 * An extension of the database.
 *
 * @param name such as {@code citext}
 */
public record Extension(String name) implements Part {}
