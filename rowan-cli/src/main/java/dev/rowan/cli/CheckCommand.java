package dev.rowan.cli;

import dev.rowan.migrate.report.CheckReport;
import dev.rowan.tasks.CheckMigrations;
import dev.rowan.tasks.Project;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "check",
        header = "Tell whether the migrations make what the resources declare; exit with 1 when they do not.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./rowan check                             # in a continuous build, before a merge",
            "",
            "Works on a scratch database; the project's own is not asked."
        })
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Project project = console.project();
        CheckReport report = console.watching(progress -> CheckMigrations.run(project, progress));
        report.unmanaged().forEach(object -> console.say("  left alone: " + object));
        if (report.agrees()) {
            console.say("The migrations make what the resources declare.");
            return 0;
        }
        console.say("Migrations and resources differ:");
        report.refused().forEach(difference -> console.say("  " + difference));
        report.differences().forEach(difference -> console.say("  " + difference));
        console.say(
                report.refused().isEmpty()
                        ? "Next: ./rowan generate-migrations --name say_what_changes"
                        : "Next: take one of the ways out; generate-migrations writes nothing before");
        return Refusals.REFUSED;
    }
}
