/**
 * Resources with computed fields: every kind of aggregate over every kind of relationship, and calculations of them.
 * In: nothing. Out: a domain.
 * Knows no contract.
 */
@NullMarked
package dev.rowan.conformance.harbour;

import org.jspecify.annotations.NullMarked;
