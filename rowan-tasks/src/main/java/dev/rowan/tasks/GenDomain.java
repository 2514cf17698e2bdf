package dev.rowan.tasks;

import dev.rowan.tasks.generate.DomainGenerator;

/** Writes domains. */
public final class GenDomain {
    private GenDomain() {}

    /**
     * Adds a domain to the project's domains; the class is made when it is not there.
     *
     * @param project whose sources are written
     * @param name such as {@code Works}
     * @return the files, and what is good to know
     * @throws TaskException when the words are not understood, a source is not understood, or a file cannot be written;
     *     nothing is written then
     */
    public static GenReport run(Project project, String name) {
        return Generating.in(project, workspace -> DomainGenerator.draft(workspace, name));
    }
}
