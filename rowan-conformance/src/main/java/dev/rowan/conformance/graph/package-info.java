/**
 * Contracts on graphs of rows that are written at once: every answer on every kind of relationship, levels, hooks, hostile
 * input, races.
 * In: a store's {@link dev.rowan.conformance.Opening}. Out: tests to be inherited.
 * Knows no store.
 */
@NullMarked
package dev.rowan.conformance.graph;

import org.jspecify.annotations.NullMarked;
