/**
 * Rules about attributes, and about what is made of them: columns, keys, identities, accepted input.
 * In: one resource's declarations, and all others to compare with. Out: findings.
 * Makes no models. A rule keeps silent where another has told the cause already.
 */
@NullMarked
package dev.rowan.compile.verify.attribute;

import org.jspecify.annotations.NullMarked;
