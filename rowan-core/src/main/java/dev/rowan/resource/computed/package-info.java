/**
 * Computed fields: their factories, and what can be said of them.
 * In: relationships, lambdas over the other resource, expressions. Out: tokens for queries, specs for the compiler.
 * Knows no resource class and no query; reads no lambda while resources are declared.
 */
@NullMarked
package dev.rowan.resource.computed;

import org.jspecify.annotations.NullMarked;
