package dev.rowan.migrate.generate;

import dev.rowan.migrate.files.Folder;
import dev.rowan.migrate.files.Migration;
import dev.rowan.migrate.files.Version;
import dev.rowan.migrate.report.CheckReport;
import dev.rowan.migrate.report.GenerateOptions;
import dev.rowan.migrate.report.GenerateReport;
import dev.rowan.migrate.report.GenerateReport.Written;
import dev.rowan.model.ResourceModel;
import dev.rowan.problem.MigrationException;
import dev.rowan.problem.Printable;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Drafts the next migration of a folder.
 *
 * @param migrations where migrations lie
 * @param undo where those lie that take them back
 * @param clock tells the version of a new one
 */
public record Generating(Folder migrations, Folder undo, Clock clock) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]{1,100}");
    private static final DateTimeFormatter VERSION = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    /**
     * Compares.
     *
     * @param models every resource of a program
     * @param connection to an empty database
     * @return the differences
     * @throws MigrationException when a file cannot be applied
     */
    public CheckReport check(List<ResourceModel> models, Connection connection) {
        Plan plan = Comparing.plan(migrations.read().values(), models, GenerateOptions.DEFAULT, connection);
        return new CheckReport(plan.words(), plan.refused(), plan.unmanaged());
    }

    /**
     * Writes the next migration and its undo, when there is a difference.
     *
     * @param name words for it
     * @param models every resource of a program
     * @param options what it may do
     * @param connection to an empty database
     * @return what was written
     * @throws IllegalArgumentException when the name cannot be one
     * @throws MigrationException when it cannot be written
     */
    public GenerateReport generate(
            String name, List<ResourceModel> models, GenerateOptions options, Connection connection) {
        requireName(name);
        SortedMap<Version, Migration> before = migrations.read();
        Plan plan = Comparing.plan(before.values(), models, options, connection);
        if (!plan.refused().isEmpty()) {
            throw refused(plan.refused());
        }
        if (plan.files().isEmpty()) {
            return new GenerateReport(List.of(), List.of(), plan.unmanaged());
        }
        Version first = next(before);
        refuseOther(before);
        List<Written> written = options.dryRun() ? drafted(name, first, plan) : write(name, first, plan);
        return new GenerateReport(written, plan.words(), plan.unmanaged());
    }

    /** Two that drafted from the same files would write the same change twice. */
    private void refuseOther(SortedMap<Version, Migration> before) {
        if (!migrations.read().equals(before)) {
            throw new MigrationException(
                    migrations.path()
                            + " was changed while this migration was drafted, and nothing was written; generate"
                            + " again",
                    null);
        }
    }

    /**
     * Refuses what cannot be the name of a migration.
     *
     * @param name words for it
     * @throws IllegalArgumentException when it has other characters, none, or too many
     */
    public static void requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + Printable.of(name)
                    + "' is no name for a migration; it must be 1 to 100 letters a to z, digits"
                    + " and underscores, such as create_user_groups_join_table");
        }
    }

    private List<Written> drafted(String name, Version first, Plan plan) {
        List<Written> drafted = new ArrayList<>();
        Version version = first;
        for (Draft draft : plan.files()) {
            String file = version + "__" + name + draft.suffix() + ".sql";
            drafted.add(new Written(
                    migrations.path().resolve(migrations.letter() + file),
                    undo.path().resolve(undo.letter() + file),
                    SqlText.forward(name, draft)));
            version = version.next();
        }
        return drafted;
    }

    /** All files or none. */
    private List<Written> write(String name, Version first, Plan plan) {
        List<Written> drafted = drafted(name, first, plan);
        List<Path> done = new ArrayList<>();
        try {
            for (int i = 0; i < drafted.size(); i++) {
                Written each = drafted.get(i);
                String file = String.valueOf(each.migration().getFileName());
                done.add(undo.write(
                        String.valueOf(each.undo().getFileName()),
                        SqlText.back(file, plan.files().get(i))));
                done.add(migrations.write(file, each.sql()));
            }
            return drafted;
        } catch (MigrationException failure) {
            done.forEach(migrations::discard);
            throw failure;
        }
    }

    /** The time, or, when the clock is behind, one more than the last. */
    private Version next(SortedMap<Version, Migration> before) {
        Version now =
                Version.of(LocalDateTime.now(clock.withZone(ZoneOffset.UTC)).format(VERSION));
        return before.isEmpty() || before.lastKey().compareTo(now) < 0
                ? now
                : before.lastKey().next();
    }

    private static MigrationException refused(List<String> refused) {
        String places = refused.size() == 1 ? "1 difference" : refused.size() + " differences";
        return new MigrationException(
                "migrations and model differ in " + places
                        + " that a drafted migration does not make, so nothing was written:"
                        + refused.stream().map(line -> "\n  " + line).collect(Collectors.joining()),
                null);
    }
}
