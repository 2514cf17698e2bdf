package dev.rowan.query;

/**
 * A query whose rows become records. Only what the record names is read.
 *
 * @param rows which rows
 * @param shape the record's class
 * @param <T> the record
 */
public record Shaped<T extends Record>(Query<?> rows, Class<T> shape) implements Selection<T> {}
