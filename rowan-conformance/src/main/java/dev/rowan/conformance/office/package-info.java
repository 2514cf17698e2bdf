/**
 * Resources that are written by actions of their own: children with children, hooks, hidden rows, a tree.
 * In: nothing. Out: a domain, and what its hooks noted.
 * Knows no contract.
 */
@NullMarked
package dev.rowan.conformance.office;

import org.jspecify.annotations.NullMarked;
