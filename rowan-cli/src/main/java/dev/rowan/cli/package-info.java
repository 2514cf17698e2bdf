/**
 * The command line: a skin over the tasks.
 * In: words. Out: a report on a terminal, and an exit code.
 * Knows nothing of how a task is done.
 */
@NullMarked
package dev.rowan.cli;

import org.jspecify.annotations.NullMarked;
