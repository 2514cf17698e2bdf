/**
 * What a write with managed relationships means, read off its description with loops over lists: a third voice beside two stores.
 * In: rows and a write from a seed. Out: the rows afterwards, or what must be refused; and whether the stores say so too.
 * Knows nothing of how Rowan drafts, plans and runs a write.
 */
@NullMarked
package dev.rowan.conformance.naive;

import org.jspecify.annotations.NullMarked;
