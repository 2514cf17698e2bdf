/**
 * Relationships as tokens: what can be asked of related rows, and how they are loaded.
 * In: tokens and lambdas over the other resource. Out: conditions, counts, loads.
 * Reads a lambda only when a query is compared, printed or run.
 */
@NullMarked
package dev.rowan.relationship;

import org.jspecify.annotations.NullMarked;
