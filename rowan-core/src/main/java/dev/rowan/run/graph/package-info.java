/**
 * A write as a tree of rows: looked at, decided, then written rank by rank, each rank in one step.
 * In: drafts of rows of one action, with the relationships managed along. Out: the rows as they are now, and what became
 * of each relationship.
 * Knows no tokens; all rows of a rank are of one resource and written by one action.
 */
@NullMarked
package dev.rowan.run.graph;

import org.jspecify.annotations.NullMarked;
