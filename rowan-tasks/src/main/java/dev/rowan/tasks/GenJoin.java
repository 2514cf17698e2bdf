package dev.rowan.tasks;

import dev.rowan.tasks.generate.JoinGenerator;
import dev.rowan.tasks.order.JoinOrder;

/** Writes many-to-many relationships. */
public final class GenJoin {
    private GenJoin() {}

    /**
     * Writes the join resource, unless it is there, and the relationship into both sides.
     *
     * @param project whose sources are written
     * @param order what is asked for
     * @return the files, and what is good to know
     * @throws TaskException when the words are not understood, a source is not understood, or a file cannot be written;
     *     nothing is written then
     */
    public static GenReport run(Project project, JoinOrder order) {
        return Generating.in(project, workspace -> JoinGenerator.draft(workspace, order));
    }
}
