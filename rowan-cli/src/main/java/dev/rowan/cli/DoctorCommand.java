package dev.rowan.cli;

import dev.rowan.tasks.Doctor;
import dev.rowan.tasks.Project;
import dev.rowan.tasks.report.Diagnosis;
import dev.rowan.tasks.report.DoctorReport;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "doctor",
        header =
                "Tell what ails the project and its database, and the mend of each; exit with 1 when there are problems.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./rowan doctor",
            "  ./rowan doctor --json                     # for a program",
            "",
            "Changes nothing. A problem is wrong, or it will be; a hint may be meant."
        })
final class DoctorCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--json", description = "Print it for a program.")
    private boolean json;

    DoctorCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Project project = console.project();
        DoctorReport report =
                json ? Doctor.run(project, step -> {}) : console.watching(progress -> Doctor.run(project, progress));
        if (json) {
            console.say(DoctorJson.of(report));
        } else {
            tell(report, project);
        }
        return report.problems() == 0 ? 0 : Refusals.REFUSED;
    }

    private void tell(DoctorReport report, Project project) {
        if (report.findings().isEmpty()) {
            console.say("Nothing ails the project, nor " + Spoken.database(project) + ".");
            return;
        }
        report.findings().forEach(this::tell);
        console.say(counted(report.problems(), "problem") + ", " + counted(report.hints(), "hint") + ".");
    }

    private void tell(Diagnosis found) {
        String weight = found.weight().name().toLowerCase(Locale.ROOT);
        console.say(weight + ": " + found.place() + " (" + found.rule() + ")");
        console.say("  " + found.finding());
        console.say("  mend: " + found.mend());
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
