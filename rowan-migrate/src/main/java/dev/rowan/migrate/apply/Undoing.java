package dev.rowan.migrate.apply;

import dev.rowan.migrate.apply.Journal.Applied;
import dev.rowan.migrate.files.Folder;
import dev.rowan.migrate.files.Migration;
import dev.rowan.migrate.files.Version;
import dev.rowan.migrate.report.RollbackOptions;
import dev.rowan.problem.MigrationException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is taken back, and the file that does it.
 *
 * @param applied what was applied
 * @param script what takes it back
 */
record Undoing(Applied applied, Migration script) {
    /** Latest first. All of them are looked for before anything is done. */
    static List<Undoing> of(RollbackOptions options, List<Applied> applied, Folder undo) {
        List<Applied> last = new ArrayList<>(applied);
        Collections.reverse(last);
        List<Applied> wanted = options.to()
                .map(version -> Bound.ofApplied(version, versions(applied)).beyond(last))
                .orElseGet(() -> last.subList(0, Math.min(options.steps(), last.size())));
        Map<Version, Migration> scripts = undo.read();
        return wanted.stream().map(each -> of(each, scripts, undo)).toList();
    }

    private static Set<Version> versions(List<Applied> applied) {
        return applied.stream().map(Applied::version).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Undoing of(Applied applied, Map<Version, Migration> scripts, Folder undo) {
        Migration script = scripts.get(applied.version());
        if (script == null) {
            throw missing(applied, undo);
        }
        return new Undoing(applied, script);
    }

    private static MigrationException missing(Applied applied, Folder undo) {
        return new MigrationException(
                applied.file() + " cannot be taken back: there is no " + undo.letter()
                        + applied.file().substring(1) + " in " + undo.path()
                        + "; write it, or take it back by a new migration",
                null);
    }
}
