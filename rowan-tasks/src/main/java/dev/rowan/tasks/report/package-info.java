/**
 * What tasks tell, piece by piece.
 * In: nothing. Out: values for a reader or a program.
 * Knows nothing of tasks and of how anything was found out.
 */
@NullMarked
package dev.rowan.tasks.report;

import org.jspecify.annotations.NullMarked;
