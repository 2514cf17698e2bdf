/**
 * How something would be read, and which indexes would serve it.
 * In: plans of levels, models. Out: explanations and advice, as values.
 * Asks the store how, and which indexes it keeps; reads no rows.
 */
@NullMarked
package dev.rowan.run.explain;

import org.jspecify.annotations.NullMarked;
