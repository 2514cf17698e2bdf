/**
 * The front door: one handle that reads and writes.
 * In: queries and changesets. Out: rows, records, counts.
 * Each verb is a line; the rooms behind it do the work.
 */
@NullMarked
package dev.rowan;

import org.jspecify.annotations.NullMarked;
