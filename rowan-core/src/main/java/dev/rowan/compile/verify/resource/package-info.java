/**
 * Rules about resources as a whole: their classes, fields, domains, tables and actions.
 * In: one resource's declarations, and all others to compare with. Out: findings.
 * Makes no models. A rule keeps silent where another has told the cause already.
 */
@NullMarked
package dev.rowan.compile.verify.resource;

import org.jspecify.annotations.NullMarked;
