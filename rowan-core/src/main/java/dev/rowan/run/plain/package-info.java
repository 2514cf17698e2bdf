/**
 * Writes of which nothing but values is said: one step, without a tree of rows.
 * In: changesets. Out: what the store wrote, or that a changeset is none of these.
 */
@NullMarked
package dev.rowan.run.plain;

import org.jspecify.annotations.NullMarked;
