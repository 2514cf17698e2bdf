package dev.rowan.migrate.apply;

import dev.rowan.migrate.apply.Journal.Applied;
import dev.rowan.migrate.files.Migration;
import dev.rowan.migrate.files.Version;
import dev.rowan.migrate.report.StatusReport;
import dev.rowan.migrate.report.StatusReport.Entry;
import dev.rowan.migrate.report.StatusReport.State;
import dev.rowan.problem.MigrationException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How files and a database stand to each other. */
final class Standing {
    private final Map<Version, Migration> files;
    private final SortedMap<Version, Applied> applied;

    private Standing(Map<Version, Migration> files, SortedMap<Version, Applied> applied) {
        this.files = files;
        this.applied = applied;
    }

    static Standing of(Map<Version, Migration> files, Collection<Applied> applied) {
        SortedMap<Version, Applied> byVersion = new TreeMap<>();
        applied.forEach(each -> byVersion.put(each.version(), each));
        return new Standing(files, byVersion);
    }

    /** By version. One that comes after a later one was applied is applied all the same, as when branches meet. */
    List<Migration> pending() {
        return files.values().stream()
                .filter(file -> {
                    Applied there = applied.get(file.version());
                    return there == null || !there.finished();
                })
                .toList();
    }

    void refuseEdited() {
        List<String> told = objections();
        if (!told.isEmpty()) {
            throw new MigrationException(
                    "the files are not what this database was made from, so nothing was applied:"
                            + told.stream().map(line -> "\n  " + line).collect(Collectors.joining()),
                    null);
        }
    }

    /** Files that are not what the database was made from, each a sentence. */
    List<String> objections() {
        return entries().stream().flatMap(each -> objection(each).stream()).toList();
    }

    StatusReport report() {
        return new StatusReport(entries());
    }

    private static Optional<String> objection(Entry entry) {
        String when = entry.appliedAt().map(at -> "applied at " + at).orElse("");
        return switch (entry.state()) {
            case EDITED ->
                Optional.of(entry.file() + " was edited after it was " + when
                        + "; put it back as it was, and write a new migration for the change");
            case MISSING ->
                Optional.of(entry.file() + " was " + when
                        + " and is not in the folder; bring it back, or take it back where it is (rowan rollback)");
            default -> Optional.empty();
        };
    }

    private List<Entry> entries() {
        SortedMap<Version, Entry> entries = new TreeMap<>();
        applied.forEach((version, each) -> entries.put(version, entry(each, files.get(version))));
        for (Migration file : pending()) {
            if (applied.containsKey(file.version())) {
                continue;
            }
            boolean late = !applied.isEmpty() && file.version().compareTo(applied.lastKey()) < 0;
            State state = late ? State.LATE : State.PENDING;
            entries.put(file.version(), new Entry(file.file(), state, Optional.empty()));
        }
        return new ArrayList<>(entries.values());
    }

    private static Entry entry(Applied applied, @Nullable Migration file) {
        Optional<Instant> at = Optional.of(applied.appliedAt());
        if (file == null) {
            return new Entry(applied.file(), State.MISSING, at);
        }
        if (!applied.finished()) {
            return new Entry(file.file(), State.UNFINISHED, at);
        }
        boolean same = file.checksum().equals(applied.checksum());
        return new Entry(file.file(), same ? State.APPLIED : State.EDITED, at);
    }
}
