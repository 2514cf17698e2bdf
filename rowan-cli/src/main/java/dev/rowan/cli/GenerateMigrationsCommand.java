package dev.rowan.cli;

import dev.rowan.migrate.report.GenerateOptions;
import dev.rowan.migrate.report.GenerateReport;
import dev.rowan.tasks.GenerateMigrations;
import dev.rowan.tasks.Project;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "generate-migrations",
        header = "Write the migration that brings the database from the migrations there are to the resources.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./rowan generate-migrations --name create_user_groups_join_table",
            "",
            "Writes SQL that Flyway can read, and an undo beside it; nothing when nothing differs. Both are yours to edit",
            "before they are applied. Where a table is there already, it is changed in steps that hold nobody up: then",
            "there are several files. What would lose rows or values is refused, unless --allow-drop names it."
        })
final class GenerateMigrationsCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = {"-n", "--name"},
            required = true,
            paramLabel = "NAME",
            description = "What the migration does, such as create_user_groups_join_table.")
    private String name = "";

    @Option(
            names = "--allow-drop",
            paramLabel = "OBJECT",
            description = "A table or column that may go with all it holds, such as users.nickname; once for each.")
    private List<String> allowDrop = List.of();

    @Option(names = "--dry-run", description = "Write nothing, and show what would be written.")
    private boolean dryRun;

    GenerateMigrationsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Project project = console.project();
        GenerateReport report = console.watching(progress ->
                GenerateMigrations.run(project, name, new GenerateOptions(Set.copyOf(allowDrop), dryRun), progress));
        tell(report);
        return 0;
    }

    private void tell(GenerateReport report) {
        report.unmanaged().forEach(object -> console.say("  left alone: " + object));
        if (report.written().isEmpty()) {
            console.say("Nothing to write: the migrations make what the resources declare.");
            return;
        }
        if (dryRun) {
            report.written().forEach(written -> {
                console.say("-- " + console.shown(written.migration()) + ", not written");
                console.say(written.sql());
            });
            return;
        }
        report.written().forEach(written -> {
            console.say("  created " + console.shown(written.migration()));
            console.say("  created " + console.shown(written.undo()));
        });
        console.say("The migration does:");
        report.steps().forEach(step -> console.say("  " + step));
        console.say("Next: ./rowan migrate");
    }
}
