/**
 * Declarations as they stand in the opened domains, and where they lead.
 * In: domains of resources. Out: each resource's own declarations; the other end of each relationship, where there is one.
 * Judges nothing: what is missing or wrong is left out here, and told by the verifiers.
 */
@NullMarked
package dev.rowan.compile.source;

import org.jspecify.annotations.NullMarked;
