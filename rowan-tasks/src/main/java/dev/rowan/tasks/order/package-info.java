/**
 * What the generators are asked for.
 * In: raw words as they were typed, such as {@code user_id:uuid:required}. Out: the same words, each in its place.
 * Knows nothing of what the words mean: reading and checking them is the generators' work.
 */
@NullMarked
package dev.rowan.tasks.order;

import org.jspecify.annotations.NullMarked;
