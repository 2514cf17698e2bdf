/**
 * From declarations to models, once.
 * In: domains of resources. Out: immutable models with the way from each token to its model; or all faults at once.
 * Knows no requests and no store.
 */
@NullMarked
package dev.rowan.compile;

import org.jspecify.annotations.NullMarked;
