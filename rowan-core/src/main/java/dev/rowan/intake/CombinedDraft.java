package dev.rowan.intake;

import dev.rowan.query.Combined;

/**
 * Two queries with everything resolved, whose rows are compared.
 *
 * @param how which of their rows are wanted
 * @param left the one; its loads do not matter
 * @param right the other; its loads do not matter
 */
public record CombinedDraft(Combined.How how, ReadDraft left, ReadDraft right) {}
