/**
 * Random requests from a seed, to be put to two stores that must agree.
 * In: a seed. Out: steps, and what became of them in a form that can be compared.
 * Knows no particular store, and nothing of how the contracts open one.
 */
@NullMarked
package dev.rowan.conformance.chance;

import org.jspecify.annotations.NullMarked;
