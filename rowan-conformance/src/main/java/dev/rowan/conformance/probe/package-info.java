/**
 * What contracts look with: readers of refusals, strings that break things, a store that lacks something.
 * In: work to be refused. Out: problems in a form that can be compared.
 * Knows no contract and no particular store.
 */
@NullMarked
package dev.rowan.conformance.probe;

import org.jspecify.annotations.NullMarked;
