package dev.rowan.tasks.existing.condition;

import dev.rowan.model.Term;
import dev.rowan.tasks.words.Kind;

/**
 * A part of a condition in Java.
 *
 * @param java such as {@code age.ge(18)}
 * @param term what that will be
 * @param kind of which kind it is
 */
record Phrase(String java, Term term, Kind kind) {}
