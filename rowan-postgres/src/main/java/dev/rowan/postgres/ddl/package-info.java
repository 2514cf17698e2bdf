/**
 * What a table itself works out, as SQL text.
 * In: terms of one row alone. Out: text that stands in a definition, values and all.
 * Knows no plans and no connection.
 */
@NullMarked
package dev.rowan.postgres.ddl;

import org.jspecify.annotations.NullMarked;
