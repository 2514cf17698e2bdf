package dev.rowan.row;

import java.util.List;

/**
 * The primary key of one row. Made by {@code USER.key(id)}.
 *
 * @param resource the resource
 * @param values canonical values in the declaration order of the key's attributes; none null
 * @param <R> the resource
 */
public record Key<R>(R resource, List<Object> values) implements Reference<R> {
    /** Makes a key; the values are copied. */
    public Key {
        values = List.copyOf(values);
    }

    @Override
    public Key<R> key() {
        return this;
    }

    @Override
    public String toString() {
        return resource + values.toString();
    }
}
