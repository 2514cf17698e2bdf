/**
 * The guides from their first step: a project that begins empty, filled by the command line.
 * In: the guides' words. Out: classes, migrations and rows of their own, gone in the end.
 * Knows nothing of this example's own resources, but that the guides' code runs on the generated ones, too.
 */
@NullMarked
package accounts.scratch;

import org.jspecify.annotations.NullMarked;
