package dev.rowan.model;

import org.jspecify.annotations.Nullable;

/**
 * One step of a path from rows to related rows.
 *
 * @param relationship a relationship of the resource in scope
 * @param condition in the destination's scope: only rows for which it is true are gone to; null for all
 */
public record Hop(RelationshipModel relationship, @Nullable Term condition) {}
