/**
 * Writes of which nothing but values is said, by actions that do nothing else.
 * In: changesets. Out: values by place, or that a changeset is none of these: then it goes the way of all others, which alone
 * tells what is wrong with one.
 */
@NullMarked
package dev.rowan.intake.plain;

import org.jspecify.annotations.NullMarked;
