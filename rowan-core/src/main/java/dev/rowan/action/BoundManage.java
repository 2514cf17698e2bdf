package dev.rowan.action;

import dev.rowan.changeset.Manage;
import dev.rowan.expression.Argument;
import dev.rowan.relationship.Relationship;

/**
 * A relationship that an action manages by an argument: null and empty are the empty list, and without the argument the
 * relationship is left alone.
 *
 * @param relationship of the action's resource
 * @param manage what becomes of related rows
 * @param argument holds the inputs; for a to-one it may hold a single one
 */
public record BoundManage(Relationship<?, ?, ?> relationship, Manage manage, Argument<?> argument) {}
