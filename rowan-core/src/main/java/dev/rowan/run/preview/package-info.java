/**
 * Runs writes of which nothing is kept, and tells what they would have done.
 * In: changesets. Out: the rows that would change, or why the write would be refused.
 * Knows no tokens, and nothing of how a tree of rows is written: it watches the steps that are said to the store.
 */
@NullMarked
package dev.rowan.run.preview;

import org.jspecify.annotations.NullMarked;
