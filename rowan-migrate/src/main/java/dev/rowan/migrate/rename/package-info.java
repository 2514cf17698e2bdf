/**
 * Finds what has another name by now.
 * In: the names of before that resources tell, what there shall be, and what there is. Out: statements that rename.
 * Knows nothing of connections, files and other differences.
 */
@NullMarked
package dev.rowan.migrate.rename;

import org.jspecify.annotations.NullMarked;
