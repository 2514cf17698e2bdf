/**
 * Resources that are written together: every kind of relationship, identities, a key of two parts, a join that carries something.
 * In: nothing. Out: a domain.
 * Knows no contract.
 */
@NullMarked
package dev.rowan.conformance.shop;

import org.jspecify.annotations.NullMarked;
