package dev.rowan.cli;

import dev.rowan.migrate.report.SyncReport;
import dev.rowan.tasks.Project;
import dev.rowan.tasks.SyncDatabase;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "sync",
        header = "Bring the database to the resources directly, without files: for tests and first steps.",
        footerHeading = "%nExample:%n",
        footer = {
            "  ./rowan sync",
            "",
            "Adds what is missing; what would lose data is refused, and nothing is changed then.",
            "A database is kept by migrations or by sync, not by both: a synced one has no record of migrations."
        })
final class SyncCommand implements Callable<Integer> {
    private final Console console;

    SyncCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Project project = console.project();
        SyncReport report = console.watching(progress -> SyncDatabase.run(project, progress));
        report.steps().forEach(step -> console.say("  " + step.words()));
        report.unmanaged().forEach(object -> console.say("  left alone: " + object));
        console.say(
                report.changed()
                        ? "Brought " + Spoken.database(project) + " to the resources."
                        : "Nothing to do: " + Spoken.database(project) + " has what the resources declare.");
        return 0;
    }
}
