package dev.rowan.tasks.existing;

import dev.rowan.tasks.generate.Draft;
import dev.rowan.tasks.report.Unexpressed;
import java.util.List;

/**
 * What is to be written for a database that is there.
 *
 * @param draft the classes
 * @param left what they do not say
 */
public record ExistingDraft(Draft draft, List<Unexpressed> left) {
    /** Copies the list. */
    public ExistingDraft {
        left = List.copyOf(left);
    }
}
