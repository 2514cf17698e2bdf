package dev.rowan.cli;

import dev.rowan.migrate.report.MigrateReport;
import dev.rowan.tasks.Baseline;
import dev.rowan.tasks.Project;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "baseline",
        header = "Adopt a database that others made: note migrations as applied without running them.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./rowan baseline 20261121093000",
            "",
            "The files up to that version say what is there already. Once, before the first migration is applied."
        })
final class BaselineCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "VERSION", description = "The last one that is noted, as in its file's name.")
    private String version = "";

    BaselineCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Project project = console.project();
        MigrateReport report = console.watching(progress -> Baseline.run(project, version, progress));
        report.done().forEach(file -> console.say("  noted " + file));
        console.say("Noted " + Spoken.migrations(report.done().size()) + " as applied to " + Spoken.database(project)
                + "; none was run.");
        return 0;
    }
}
