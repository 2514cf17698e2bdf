/**
 * Rows and their keys.
 * In: what a store returned. Out: immutable, typed views of it.
 * Knows no query, no resource class and no store.
 */
@NullMarked
package dev.rowan.row;

import org.jspecify.annotations.NullMarked;
