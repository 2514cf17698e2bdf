package dev.rowan.postgres.sql;

import dev.rowan.type.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * A value beside a statement's text.
 *
 * @param value a canonical value, a list of them for an array, or null
 * @param type the kind of the value, or of the elements of an array
 * @param array whether it is an array of values
 * @param told whether the statement tells of which type it is, so that it travels as text that the server reads as such
 * @param sensitive whether it is kept out of logs
 */
public record Bind(@Nullable Object value, ValueType type, boolean array, boolean told, boolean sensitive) {}
