package dev.rowan.tasks.generate;

import dev.rowan.tasks.words.Word;

/**
 * Where a new resource is going to be.
 *
 * @param workspace the project's sources
 * @param domains its class of domains
 * @param entry the domain of the resource
 * @param type the resource's simple name
 * @param inPackage its package
 */
record Surroundings(Workspace workspace, DomainsSource domains, DomainEntry entry, String type, String inPackage) {
    String qualified() {
        return inPackage + "." + type;
    }

    /** Whether a destination such as {@code Works.Task} is the new resource itself. */
    boolean isSelf(String destination) {
        int dot = destination.lastIndexOf('.');
        return (dot < 0
                        ? domains.named(destination).isEmpty()
                        : entry.isCalled(destination.substring(0, Math.max(0, dot))))
                && Word.plain(destination.substring(dot + 1)).equals(Word.plain(type));
    }
}
