package dev.rowan.postgres.sql;

import dev.rowan.type.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * A value beside a statement's text.
 *
 * @param value a canonical value, a list of them for an array, or null
 * @param type the kind of the value, or of the elements of an array
 * @param array whether it is an array of values
 * @param sensitive whether it is kept out of logs
 */
public record Bind(@Nullable Object value, ValueType type, boolean array, boolean sensitive) {}
