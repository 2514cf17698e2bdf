/**
 * What rows keep, whoever writes them, and which rows an identity tells apart.
 * In: a store under test. Out: assertions.
 */
@NullMarked
package dev.rowan.conformance.storage;

import org.jspecify.annotations.NullMarked;
