/**
 * Foretells what a statement does to tables: what it locks, drops and renames.
 * In: the text of a statement. Out: levels and names, as the text writes them.
 * Asks no database, and knows nothing of files and of what is applied.
 */
@NullMarked
package dev.rowan.migrate.foretell;

import org.jspecify.annotations.NullMarked;
