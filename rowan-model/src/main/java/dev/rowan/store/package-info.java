/**
 * The contract between Rowan and a store: plans go in, tuples come out.
 * In: models and resolved terms. Out: values, or what the store refused, as data.
 * Knows no tokens, no actor and no front door.
 */
@NullMarked
package dev.rowan.store;

import org.jspecify.annotations.NullMarked;
