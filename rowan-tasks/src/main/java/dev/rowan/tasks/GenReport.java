package dev.rowan.tasks;

import java.nio.file.Path;
import java.util.List;

/**
 * What a generator did.
 *
 * @param created the files that were not there before, absolute
 * @param changed the files that were edited, absolute
 * @param notes what is good to know, a sentence each; when nothing was done, why
 */
public record GenReport(List<Path> created, List<Path> changed, List<String> notes) {
    /** Copies the lists. */
    public GenReport {
        created = List.copyOf(created);
        changed = List.copyOf(changed);
        notes = List.copyOf(notes);
    }
}
