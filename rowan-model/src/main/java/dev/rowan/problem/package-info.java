/**
 * What can go wrong, as values and as the one hierarchy of exceptions.
 * In: codes, paths, places. Out: problems for callers, faults for developers.
 * Knows nothing of resources, stores or SQL.
 */
@NullMarked
package dev.rowan.problem;

import org.jspecify.annotations.NullMarked;
