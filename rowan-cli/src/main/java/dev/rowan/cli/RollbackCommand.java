package dev.rowan.cli;

import dev.rowan.migrate.report.MigrateReport;
import dev.rowan.problem.Printable;
import dev.rowan.tasks.Project;
import dev.rowan.tasks.Rollback;
import dev.rowan.tasks.TaskException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "rollback",
        header = "Take back the migrations that were applied last.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./rowan rollback",
            "  ./rowan rollback --steps 3",
            "",
            "What an undo drops is gone: its tables' and columns' rows too."
        })
final class RollbackCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = {"-n", "--steps"},
            paramLabel = "NUMBER",
            description = "How many, latest first; without it, 1.")
    private String steps = "1";

    RollbackCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int wanted = number();
        Project project = console.project();
        MigrateReport report = console.watching(progress -> Rollback.run(project, wanted, progress));
        console.say(
                report.done().isEmpty()
                        ? "Nothing to take back: " + Spoken.database(project) + " has no migration."
                        : "Took back " + Spoken.migrations(report.done().size()) + " in " + Spoken.database(project)
                                + ".");
        return 0;
    }

    private int number() {
        try {
            return Integer.parseInt(steps);
        } catch (NumberFormatException other) {
            throw new TaskException(
                    TaskException.Reason.MISUNDERSTOOD,
                    "--steps is a whole number, 1 or more; found '" + Printable.of(steps) + "'",
                    other);
        }
    }
}
