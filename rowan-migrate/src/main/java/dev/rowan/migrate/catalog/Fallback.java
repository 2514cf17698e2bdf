package dev.rowan.migrate.catalog;

/**
 * The default value of a column which is there.
 *
 * @param column the column's name
 * @param expression the value in SQL
 */
public record Fallback(String column, String expression) implements Part {}
