package dev.rowan.migrate.apply;

import dev.rowan.migrate.apply.Journal.Applied;
import dev.rowan.migrate.files.Folder;
import dev.rowan.migrate.files.Migration;
import dev.rowan.problem.MigrationException;
import java.util.ArrayList;
import java.util.List;

/**
 * What is taken back, and the file that does it.
 *
 * @param applied what was applied
 * @param script what takes it back
 */
record Undoing(Applied applied, Migration script) {
    /** Latest first. All of them are looked for before anything is done. */
    static List<Undoing> ofLast(int steps, List<Applied> applied, Folder undo) {
        List<Undoing> last = new ArrayList<>();
        for (int i = applied.size() - 1; i >= Math.max(0, applied.size() - steps); i--) {
            Applied each = applied.get(i);
            last.add(new Undoing(each, undo.find(each.version()).orElseThrow(() -> missing(each, undo))));
        }
        return last;
    }

    private static MigrationException missing(Applied applied, Folder undo) {
        return new MigrationException(
                applied.file() + " cannot be taken back: there is no " + undo.letter()
                        + applied.file().substring(1) + " in " + undo.path()
                        + "; write it, or take it back by a new migration",
                null);
    }
}
