package dev.rowan.store;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.Term;
import org.jspecify.annotations.Nullable;

/**
 * A new value for an attribute, worked out by the store for each row from the row as it was.
 *
 * @param attribute what changes
 * @param value speaks of the row as it was; null for null
 */
public record Computed(AttributeModel attribute, @Nullable Term value) {}
