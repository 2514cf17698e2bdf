package dev.rowan.tasks;

import dev.rowan.tasks.generate.ResourceGenerator;
import dev.rowan.tasks.order.ResourceOrder;

/** Writes resources. */
public final class GenResource {
    private GenResource() {}

    /**
     * Writes the class of a resource and adds it to its domain.
     *
     * @param project whose sources are written
     * @param order what is asked for
     * @return the files, and what is good to know
     * @throws TaskException when the words are not understood, a source is not understood, or a file cannot be written;
     *     nothing is written then
     */
    public static GenReport run(Project project, ResourceOrder order) {
        return Generating.in(project, workspace -> ResourceGenerator.draft(workspace, order));
    }
}
