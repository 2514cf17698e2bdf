package dev.rowan.run.graph;

import java.util.List;

/**
 * Rows of one resource that are written by one action in one go, and the relationships managed along.
 *
 * @param nodes the rows
 * @param tended their relationships, in the order asked for
 */
record Rank(List<Node> nodes, List<Tended> tended) {}
