package dev.rowan.cli;

import dev.rowan.tasks.GenDomain;
import dev.rowan.tasks.GenReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "domain",
        header = "Add a domain, which resources belong to, to the project's class of domains.",
        footerHeading = "%nExample:%n",
        footer = "  ./rowan gen domain Works")
final class GenDomainCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "NAME", description = "Such as Works.")
    private String name = "";

    GenDomainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        GenReport report = GenDomain.run(console.project(), name);
        GenReports.told(console, report);
        if (!report.created().isEmpty() || !report.changed().isEmpty()) {
            console.say("Next: ./rowan gen resource " + name + " NAME --attributes name:string:required");
        }
        return 0;
    }
}
