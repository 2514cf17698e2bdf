/**
 * Requests to write, as immutable values.
 * In: tokens and trusted values, or raw input of any kind. Out: changesets that can be stored, compared and printed.
 * Knows no resource class and no store; nothing here writes anything.
 */
@NullMarked
package dev.rowan.changeset;

import org.jspecify.annotations.NullMarked;
