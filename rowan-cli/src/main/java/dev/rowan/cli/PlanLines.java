package dev.rowan.cli;

import dev.rowan.migrate.report.Effort;
import dev.rowan.migrate.report.MigratePlan;
import dev.rowan.migrate.report.MigratePlan.PlannedFile;
import dev.rowan.migrate.report.MigratePlan.PlannedLock;
import dev.rowan.migrate.report.MigratePlan.PlannedStatement;
import dev.rowan.migrate.report.MigratePlan.TableSize;
import dev.rowan.tasks.Project;
import java.util.List;
import java.util.Locale;

/** Tells what migrations would do. */
record PlanLines(Console console, Project project) {
    private static final List<String> UNITS = List.of("bytes", "kB", "MB", "GB", "TB");
    private static final int UNIT = 1024;

    /** With the exit code. */
    int tell(MigratePlan plan) {
        if (!plan.files().isEmpty()) {
            console.say("Would apply " + Spoken.migrations(plan.files().size()) + " to " + Spoken.database(project)
                    + ", in this order:");
            plan.files().forEach(this::file);
        }
        if (!plan.clear()) {
            console.say("These stand in the way:");
            plan.obstacles().forEach(obstacle -> console.say("  " + obstacle));
            console.say("Next: mend them; migrate applies nothing before");
            return Refusals.REFUSED;
        }
        console.say(
                plan.files().isEmpty()
                        ? Spoken.nothingToApply(project)
                        : "Nothing stands in the way. Next: ./rowan migrate");
        return 0;
    }

    private void file(PlannedFile file) {
        console.say("  " + file.file() + ", " + (file.outside() ? "outside a transaction" : "in a transaction"));
        if (file.askedLater() > 0) {
            console.say("    asks " + (file.askedLater() == 1 ? "a question" : file.askedLater() + " questions")
                    + " right before, when the files before it are applied");
        }
        file.statements().forEach(this::statement);
    }

    private void statement(PlannedStatement statement) {
        console.say("    " + statement.line() + ": " + statement.sql());
        List<String> locks = statement.locks().stream()
                .flatMap(lock -> lock.size().map(size -> lock(lock, size)).stream())
                .toList();
        locks.forEach(console::say);
        if (!locks.isEmpty() && statement.effort() != Effort.MOMENT) {
            String what = statement.effort() == Effort.READS ? "read all rows" : "write all rows anew";
            console.say("       may " + what + " meanwhile");
        }
        if (statement.repeated()) {
            String rows = statement.batch().isPresent()
                    ? "in batches of " + counted(statement.batch().getAsInt(), "row")
                    : "again and again";
            console.say("       " + rows + ", each in a transaction of its own, until no row changes");
        }
    }

    private static String lock(PlannedLock lock, TableSize size) {
        String rows =
                size.rows().isPresent() ? "about " + counted(size.rows().getAsLong(), "row") : "rows not counted yet";
        return "       " + lock.level() + " on " + lock.table() + " (" + rows + ", " + bytes(size.bytes()) + ")";
    }

    private static String counted(long count, String of) {
        return String.format(Locale.ROOT, "%,d %s%s", count, of, count == 1 ? "" : "s");
    }

    private static String bytes(long bytes) {
        double shown = bytes;
        int unit = 0;
        while (shown >= UNIT && unit < UNITS.size() - 1) {
            shown /= UNIT;
            unit++;
        }
        return String.format(Locale.ROOT, "%.0f %s", shown, UNITS.get(unit));
    }
}
