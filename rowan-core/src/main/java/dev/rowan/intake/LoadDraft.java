package dev.rowan.intake;

import dev.rowan.model.RelationshipModel;

/**
 * Related rows to be read along.
 *
 * @param relationship which rows
 * @param draft how they are narrowed, ordered and limited
 * @param depth how often the relationship is followed, from 1
 */
public record LoadDraft(RelationshipModel relationship, ReadDraft draft, int depth) {}
