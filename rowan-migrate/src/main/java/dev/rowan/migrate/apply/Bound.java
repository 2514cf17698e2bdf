package dev.rowan.migrate.apply;

import dev.rowan.migrate.apply.Journal.Applied;
import dev.rowan.migrate.files.Migration;
import dev.rowan.migrate.files.Version;
import dev.rowan.problem.MigrationException;
import dev.rowan.problem.Printable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far migrations go. */
record Bound(@Nullable Version last) {
    /** Refuses a version that no file has. */
    static Bound of(Optional<String> to, Collection<Version> there) {
        return to.map(each -> of(each, there, "there is no migration of version " + Printable.of(each)))
                .orElseGet(() -> new Bound(null));
    }

    /** Refuses a version that was not applied. */
    static Bound ofApplied(String to, Collection<Version> applied) {
        return of(to, applied, "no migration of version " + Printable.of(to) + " is applied");
    }

    private static Bound of(String to, Collection<Version> there, String finding) {
        Version version = version(to);
        if (!there.contains(version)) {
            throw new MigrationException(
                    finding + "; give one as in its file's name, such as "
                            + there.stream()
                                    .map(Version::toString)
                                    .reduce((one, next) -> next)
                                    .orElse("20261121093000"),
                    null);
        }
        return new Bound(version);
    }

    List<Migration> of(List<Migration> pending) {
        Version bound = last;
        return bound == null
                ? pending
                : pending.stream()
                        .filter(file -> file.version().compareTo(bound) <= 0)
                        .toList();
    }

    /** What was applied of later versions. */
    List<Applied> beyond(List<Applied> applied) {
        Version bound = last;
        return bound == null
                ? List.of()
                : applied.stream()
                        .filter(each -> each.version().compareTo(bound) > 0)
                        .toList();
    }

    private static Version version(String text) {
        try {
            return Version.of(text);
        } catch (NumberFormatException wrong) {
            throw new MigrationException(
                    "'" + Printable.of(text)
                            + "' is no version; it must be as in a file's name, such as 20261121093000",
                    wrong);
        }
    }
}
