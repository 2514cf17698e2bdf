package dev.rowan.store;

import dev.rowan.model.AttributeModel;
import org.jspecify.annotations.Nullable;

/**
 * A new value for an attribute.
 *
 * @param attribute what changes
 * @param value its canonical value from now on, or null
 */
public record Assignment(AttributeModel attribute, @Nullable Object value) {}
