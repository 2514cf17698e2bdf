/**
 * Reads that are compiled once for all requests of one form, whose values come with each request. In: plans in which values
 * are left open. Out: what a session runs with values. Must not know what SQL is.
 */
@NullMarked
package dev.rowan.store.compiled;

import org.jspecify.annotations.NullMarked;
