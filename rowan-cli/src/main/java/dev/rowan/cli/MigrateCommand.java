package dev.rowan.cli;

import dev.rowan.migrate.report.MigrateReport;
import dev.rowan.tasks.Migrate;
import dev.rowan.tasks.Project;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "migrate",
        header = "Apply the migrations that the database does not have yet.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./rowan migrate",
            "  ROWAN_PASSWORD=secret ./rowan migrate     # with url and user in rowan.properties",
            "",
            "Each file is applied whole or not at all. Of several migrates at once, one works and the others wait."
        })
final class MigrateCommand implements Callable<Integer> {
    private final Console console;

    MigrateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Project project = console.project();
        MigrateReport report = console.watching(progress -> Migrate.run(project, progress));
        console.say(
                report.done().isEmpty()
                        ? "Nothing to apply: " + Spoken.database(project) + " has every migration."
                        : "Applied " + Spoken.migrations(report.done().size()) + " to " + Spoken.database(project)
                                + ".");
        return 0;
    }
}
