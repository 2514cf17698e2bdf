package dev.rowan.cli;

import dev.rowan.migrate.report.GenerateOptions;
import dev.rowan.migrate.report.GenerateReport;
import dev.rowan.tasks.CheckMigrations;
import dev.rowan.tasks.GenerateMigrations;
import dev.rowan.tasks.Project;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "generate-migrations",
        header = "Write the migration that brings the database from the migrations there are to the resources.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./rowan generate-migrations --name create_user_groups_join_table",
            "  ./rowan generate-migrations --check       # as ./rowan check: exit with 1 when something would be written",
            "",
            "Writes SQL that Flyway can read, and an undo beside it; nothing when nothing differs. Both are yours to edit",
            "before they are applied. Where a table is there already, it is changed in steps that hold nobody up: then",
            "there are several files. What would lose rows or values is refused, unless --allow-drop names it."
        })
final class GenerateMigrationsCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = {"-n", "--name"},
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

    @Option(
            names = "--check",
            description = "Write nothing, and exit with 1 when migrations and resources differ; needs no --name.")
    private boolean check;

    @Spec
    private @Nullable CommandSpec page;

    GenerateMigrationsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        refuse();
        Project project = console.project();
        if (check) {
            return CheckLines.tell(console, console.watching(progress -> CheckMigrations.run(project, progress)));
        }
        GenerateReport report = console.watching(progress ->
                GenerateMigrations.run(project, name, new GenerateOptions(Set.copyOf(allowDrop), dryRun), progress));
        tell(report);
        return 0;
    }

    private void refuse() {
        if (check && (dryRun || !allowDrop.isEmpty())) {
            throw misunderstood("--check compares and writes nothing; leave --dry-run and --allow-drop out");
        }
        if (!check && name.isEmpty()) {
            throw misunderstood(
                    "--name is missing; such as ./rowan generate-migrations --name create_user_groups_join_table");
        }
    }

    private ParameterException misunderstood(String message) {
        return new ParameterException(Objects.requireNonNull(page).commandLine(), message);
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
