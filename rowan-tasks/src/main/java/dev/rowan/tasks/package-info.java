/**
 * The tasks: what a developer asks of Rowan for a project.
 * In: a project and the words that were given. Out: a report, or a {@link dev.rowan.tasks.TaskException} that teaches.
 * Knows nothing of command lines, terminals and exit codes.
 */
@NullMarked
package dev.rowan.tasks;

import org.jspecify.annotations.NullMarked;
