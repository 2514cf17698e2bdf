/**
 * The language in which resources are declared: factories, specs, actions, domains.
 * In: field initialisers of resource classes. Out: tokens for queries, specs for the compiler.
 * Does no checks of its own beyond what an initialiser alone can know; the compiler tells all faults at once.
 */
@NullMarked
package dev.rowan.resource;

import org.jspecify.annotations.NullMarked;
