/**
 * The kinds of value an attribute can hold.
 * In: raw input of any door. Out: canonical values that every store keeps and orders alike.
 * Knows nothing of resources or stores.
 */
@NullMarked
package dev.rowan.type;

import org.jspecify.annotations.NullMarked;
