package dev.rowan.postgres.sql;

import dev.rowan.type.ValueType;
import java.util.List;

/**
 * SQL and what it needs.
 *
 * @param text the SQL, with a question mark for each bind
 * @param binds the values, in order
 * @param columns the kinds of the values that come back, in order; empty when none do
 */
public record Statement(String text, List<Bind> binds, List<ValueType> columns) {}
