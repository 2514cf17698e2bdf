/**
 * Rules about what actions say: arguments, validations, changes, upserts, locks, cascades, filters.
 * In: declared resources. Out: findings.
 * Knows no model of a store; an expression is resolved against the declarations themselves.
 */
@NullMarked
package dev.rowan.compile.verify.action;

import org.jspecify.annotations.NullMarked;
