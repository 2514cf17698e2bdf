/**
 * The rules about computed fields.
 * In: declarations of the opened resources. Out: findings with place and way out.
 * Resolves definitions against declarations alone: no model is made of them yet.
 */
@NullMarked
package dev.rowan.compile.verify.computed;

import org.jspecify.annotations.NullMarked;
