/**
 * What requests have in common that differ in their values only.
 * In: requests as they are walked over. Out: their form, and the values lifted out of it.
 * Knows nothing of resources and stores.
 */
@NullMarked
package dev.rowan.expression.form;

import org.jspecify.annotations.NullMarked;
