/**
 * What reflection and the stack tell of a resource class: its fields, its instance, the lines of its declarations; and what
 * was said of an attribute.
 * In: classes. Out: immutable answers.
 * Knows no resource, no spec and no model.
 */
@NullMarked
package dev.rowan.resource.field;

import org.jspecify.annotations.NullMarked;
