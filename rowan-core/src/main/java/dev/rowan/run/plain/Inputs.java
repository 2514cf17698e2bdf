package dev.rowan.run.plain;

import dev.rowan.changeset.Changeset;
import dev.rowan.run.graph.Placed;
import java.util.List;

/** Changesets of one action that are written together. */
public interface Inputs {
    /**
     * How many there are.
     *
     * @return at least one
     */
    int size();

    /**
     * One of them.
     *
     * @param index from 0
     * @return the changeset
     */
    Changeset<?> changeset(int index);

    /**
     * All of them, with the places at which their problems are told.
     *
     * @return in the same order
     */
    List<Placed> placed();
}
