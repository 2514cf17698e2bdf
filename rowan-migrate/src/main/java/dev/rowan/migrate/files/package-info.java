/**
 * Migrations as they lie in folders.
 * In: a folder. Out: its migrations by version, with their text and what takes them back.
 * Knows nothing of databases, models and what the SQL says.
 */
@NullMarked
package dev.rowan.migrate.files;

import org.jspecify.annotations.NullMarked;
