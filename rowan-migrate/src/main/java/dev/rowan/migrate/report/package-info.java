/**
 * What was done to a database, for whoever asked for it.
 * In: nothing. Out: values to print or to look at.
 * Knows nothing of how it was done.
 */
@NullMarked
package dev.rowan.migrate.report;

import org.jspecify.annotations.NullMarked;
