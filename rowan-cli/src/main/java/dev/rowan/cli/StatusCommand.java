package dev.rowan.cli;

import dev.rowan.migrate.report.StatusReport;
import dev.rowan.tasks.Project;
import dev.rowan.tasks.Status;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "status",
        header = "Tell which migrations the database has.",
        footerHeading = "%nExample:%n",
        footer = {
            "  ./rowan status",
            "",
            "  applied   in the database, as the file says",
            "  pending   in the folder alone: ./rowan migrate applies it",
            "  late      in the folder alone, though a later one is in the database already",
            "  edited    in the database, but the file was changed afterwards",
            "  missing   in the database, but its file is gone"
        })
final class StatusCommand implements Callable<Integer> {
    private final Console console;

    StatusCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Project project = console.project();
        StatusReport report = console.watching(progress -> Status.run(project, progress));
        if (report.migrations().isEmpty()) {
            console.say("There are no migrations in " + console.shown(project.migrations()) + ", and none in "
                    + Spoken.database(project) + ".");
        }
        report.migrations().forEach(this::tell);
        return 0;
    }

    private void tell(StatusReport.Entry entry) {
        String state = entry.state().name().toLowerCase(Locale.ROOT);
        String when = entry.appliedAt()
                .map(at -> "  (" + at.truncatedTo(ChronoUnit.SECONDS) + ")")
                .orElse("");
        console.say(String.format(Locale.ROOT, "  %-8s  %s%s", state, entry.file(), when));
    }
}
