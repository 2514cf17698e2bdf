package dev.rowan.tasks.existing;

import dev.rowan.tasks.words.Kind;

/**
 * The attribute of a column.
 *
 * @param field its name
 * @param kind its kind
 * @param initialiser what it is declared with
 */
record ColumnDraft(String field, Kind kind, String initialiser) {}
