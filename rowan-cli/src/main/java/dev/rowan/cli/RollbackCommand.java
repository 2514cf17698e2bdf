package dev.rowan.cli;

import dev.rowan.migrate.report.MigrateReport;
import dev.rowan.migrate.report.RollbackOptions;
import dev.rowan.problem.Printable;
import dev.rowan.tasks.Project;
import dev.rowan.tasks.Rollback;
import dev.rowan.tasks.TaskException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "rollback",
        header = "Take back the migrations that were applied last.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./rowan rollback",
            "  ./rowan rollback --steps 3",
            "  ./rowan rollback --to 20261121093000      # that one stays, all later ones go",
            "",
            "Tables that have rows and columns that have values are not dropped, unless --allow-drop names them. All of it is",
            "asked before the first is taken back."
        })
final class RollbackCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = {"-n", "--steps"},
            paramLabel = "NUMBER",
            description = "How many, latest first; without it, 1.")
    private String steps = "";

    @Option(
            names = "--to",
            paramLabel = "VERSION",
            description = "The last one that stays, as in its file's name; all of later versions are taken back.")
    private String to = "";

    @Option(
            names = "--allow-drop",
            paramLabel = "OBJECT",
            description = "A table or column that may go with all it holds, such as users.nickname; once for each.")
    private List<String> allowDrop = List.of();

    RollbackCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RollbackOptions options = options();
        Project project = console.project();
        MigrateReport report = console.watching(progress -> Rollback.run(project, options, progress));
        console.say(
                report.done().isEmpty()
                        ? "Nothing to take back: " + Spoken.database(project) + " has no "
                                + (to.isEmpty() ? "migration." : "later migration.")
                        : "Took back " + Spoken.migrations(report.done().size()) + " in " + Spoken.database(project)
                                + ".");
        return 0;
    }

    private RollbackOptions options() {
        if (!steps.isEmpty() && !to.isEmpty()) {
            throw misunderstood("--steps says how many, and --to says how far; give one of them", null);
        }
        RollbackOptions options =
                to.isEmpty() ? RollbackOptions.DEFAULT.steps(number()) : RollbackOptions.DEFAULT.to(to);
        for (String object : allowDrop) {
            options = options.allowDrop(object);
        }
        return options;
    }

    private int number() {
        try {
            int number = steps.isEmpty() ? 1 : Integer.parseInt(steps);
            if (number < 1) {
                throw misunderstood("a rollback takes back 1 migration or more; found " + number, null);
            }
            return number;
        } catch (NumberFormatException other) {
            throw misunderstood("--steps is a whole number, 1 or more; found '" + Printable.of(steps) + "'", other);
        }
    }

    private static TaskException misunderstood(String message, @Nullable Throwable cause) {
        return new TaskException(TaskException.Reason.MISUNDERSTOOD, message, cause);
    }
}
