package dev.rowan.cli;

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
        return CheckLines.tell(console, console.watching(progress -> CheckMigrations.run(project, progress)));
    }
}
