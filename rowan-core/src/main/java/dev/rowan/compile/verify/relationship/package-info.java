/**
 * Rules about where relationships lead, and by which keys.
 * In: one resource's declarations, and all others to compare with. Out: findings.
 * Makes no models. A rule keeps silent where another has told the cause already.
 */
@NullMarked
package dev.rowan.compile.verify.relationship;

import org.jspecify.annotations.NullMarked;
