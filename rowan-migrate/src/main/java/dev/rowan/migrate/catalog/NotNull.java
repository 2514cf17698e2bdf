package dev.rowan.migrate.catalog;

/**
 * The rule that a column which is there has a value in every row.
 *
 * @param column the column's name
 */
public record NotNull(String column) implements Part {}
