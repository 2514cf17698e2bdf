/**
 * A store in maps, as strict as a database, and the oracle for every other store.
 * In: plans. Out: tuples, and what the data forbids.
 * Knows no tokens and no front door.
 */
@NullMarked
package dev.rowan.memory;

import org.jspecify.annotations.NullMarked;
