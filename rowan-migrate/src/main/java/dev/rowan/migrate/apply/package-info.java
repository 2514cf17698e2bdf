/**
 * Applies files to a database, and takes them back.
 * In: migrations and a connection. Out: what was done, or the file and the line that failed.
 * Knows nothing of models and differences.
 */
@NullMarked
package dev.rowan.migrate.apply;

import org.jspecify.annotations.NullMarked;
