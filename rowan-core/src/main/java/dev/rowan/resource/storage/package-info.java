/**
 * What a resource's table has besides columns: indexes, and rules that every row keeps.
 * In: what a resource says in its fields. Out: declarations, which the compiler reads.
 * Knows no resource class, no model and no store.
 */
@NullMarked
package dev.rowan.resource.storage;

import org.jspecify.annotations.NullMarked;
