package dev.rowan.cli;

import dev.rowan.migrate.report.DriftReport;
import dev.rowan.tasks.DatabaseDrift;
import dev.rowan.tasks.Project;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "drift",
        header = "Tell whether the database is as the resources declare it; exit with 1 when it is not.",
        footerHeading = "%nExample:%n",
        footer = {"  ./rowan drift", "", "Looks at the database itself, whoever changed it and how. Changes nothing."})
final class DriftCommand implements Callable<Integer> {
    private final Console console;

    DriftCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Project project = console.project();
        DriftReport report = console.watching(progress -> DatabaseDrift.run(project, progress));
        report.unmanaged().forEach(object -> console.say("  left alone: " + object));
        if (report.agrees()) {
            console.say("No drift: " + Spoken.database(project) + " has what the resources declare.");
            return 0;
        }
        console.say("Drift: " + Spoken.database(project) + " is not as the resources declare it:");
        report.differences().forEach(difference -> console.say("  " + difference));
        return Refusals.REFUSED;
    }
}
