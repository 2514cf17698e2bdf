package dev.rowan.tasks;

import java.nio.file.Path;
import java.util.List;

/**
 * A project that was made.
 *
 * @param folder its root, absolute
 * @param created its files, absolute
 */
public record NewReport(Path folder, List<Path> created) {
    /** Makes the report; the list is copied. */
    public NewReport {
        created = List.copyOf(created);
    }
}
