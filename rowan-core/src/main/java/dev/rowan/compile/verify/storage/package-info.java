/**
 * The rules about indexes, about what rows keep, and about identities of some rows.
 * In: declarations of the opened resources. Out: findings with place and way out; the scope in which such expressions are read.
 * Resolves expressions against declarations alone: no model is made of them yet.
 */
@NullMarked
package dev.rowan.compile.verify.storage;

import org.jspecify.annotations.NullMarked;
