/**
 * What every store does for the actions of resources: arguments, validations, changes, read filters, generic actions.
 * In: an empty store. Out: tests to be inherited.
 * Knows no store by name.
 */
@NullMarked
package dev.rowan.conformance.action;

import org.jspecify.annotations.NullMarked;
