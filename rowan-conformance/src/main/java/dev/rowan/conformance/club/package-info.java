/**
 * The resources that the contracts are played on: a club, and curiosities.
 * In: nothing. Out: every kind of attribute, key and relationship, declared once.
 * Knows no contract and no store.
 */
@NullMarked
package dev.rowan.conformance.club;

import org.jspecify.annotations.NullMarked;
