package dev.rowan.intake;

import dev.rowan.model.ComputedModel;
import dev.rowan.model.Term;

/**
 * A computed field to be read along.
 *
 * @param field which one
 * @param term what it is worked out by
 */
public record ComputedDraft(ComputedModel field, Term term) {}
