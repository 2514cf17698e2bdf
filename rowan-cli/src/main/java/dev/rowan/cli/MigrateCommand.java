package dev.rowan.cli;

import dev.rowan.migrate.report.MigrateOptions;
import dev.rowan.migrate.report.MigratePlan;
import dev.rowan.migrate.report.MigrateReport;
import dev.rowan.tasks.Migrate;
import dev.rowan.tasks.Project;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "migrate",
        header = "Apply the migrations that the database does not have yet.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./rowan migrate",
            "  ./rowan migrate --dry-run                 # what it would do, with locks and sizes; exit with 1 when it cannot",
            "  ROWAN_PASSWORD=secret ./rowan migrate     # with url and user in rowan.properties",
            "",
            "Each file is applied whole or not at all. Rows that stand in the way are told before the first is applied. Of",
            "several migrates at once, one works and the others wait."
        })
final class MigrateCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--to",
            paramLabel = "VERSION",
            description = "The last one that is applied, as in its file's name; without it, all are.")
    private String to = "";

    @Option(
            names = "--dry-run",
            description = "Apply nothing, and show what would be applied and what stands in the way.")
    private boolean dryRun;

    MigrateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Project project = console.project();
        if (dryRun) {
            MigratePlan plan = console.watching(progress -> Migrate.plan(project, options(), progress));
            return new PlanLines(console, project).tell(plan);
        }
        MigrateReport report = console.watching(progress ->
                Migrate.run(project, options().listener(new LongSteps(progress::more, System::nanoTime)), progress));
        console.say(
                report.done().isEmpty()
                        ? Spoken.nothingToApply(project)
                        : "Applied " + Spoken.migrations(report.done().size()) + " to " + Spoken.database(project)
                                + ".");
        return 0;
    }

    private MigrateOptions options() {
        return to.isEmpty() ? MigrateOptions.DEFAULT : MigrateOptions.DEFAULT.to(to);
    }
}
