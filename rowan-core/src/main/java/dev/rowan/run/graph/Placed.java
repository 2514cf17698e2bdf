package dev.rowan.run.graph;

import dev.rowan.changeset.Changeset;

/**
 * A changeset, and where it stands in what was sent.
 *
 * @param changeset a create, update or destroy
 * @param path such as {@code [17]}; empty for the only one of a call
 */
public record Placed(Changeset<?> changeset, String path) {}
