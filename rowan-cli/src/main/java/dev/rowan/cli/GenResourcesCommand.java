package dev.rowan.cli;

import dev.rowan.tasks.GenResources;
import dev.rowan.tasks.Project;
import dev.rowan.tasks.Project.Database;
import dev.rowan.tasks.ResourcesReport;
import dev.rowan.tasks.order.ResourcesOrder;
import dev.rowan.tasks.report.Unexpressed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "resources",
        header = "Write a resource for each table of a database that is there.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./rowan gen resources --from jdbc:postgresql://localhost:5432/music --user ada",
            "  ./rowan gen resources --from jdbc:postgresql://localhost:5432/music --tables albums,tracks --domain Music",
            "",
            "The database is read and not changed. Tables that only join two others become a many-to-many on both sides.",
            "A table that has a class is left; what the classes do not say is told. ROWAN_PASSWORD is the password."
        })
final class GenResourcesCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--from", paramLabel = "URL", description = "The database; without it, the project's own.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--user", paramLabel = "NAME", description = "Who signs in; without it, the project's user.")
    private Optional<String> user = Optional.empty();

    @Option(names = "--tables", paramLabel = "NAME[,NAME…]", description = "Which tables; without it, all.")
    private List<String> tables = new ArrayList<>();

    @Option(names = "--schema", paramLabel = "NAME", description = "Where they are; without it, the connection's own.")
    private Optional<String> schema = Optional.empty();

    @Option(names = "--domain", paramLabel = "NAME", description = "Their domain; without it, the database's name.")
    private Optional<String> domain = Optional.empty();

    @Option(
            names = "--package",
            paramLabel = "NAME",
            description = "The classes' package; without it, that of the domains.")
    private Optional<String> inPackage = Optional.empty();

    GenResourcesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Project project = console.project();
        Optional<Database> database = from.map(url -> GenResources.database(project, url, user));
        ResourcesOrder order = new ResourcesOrder(tables, schema, domain, inPackage);
        ResourcesReport report = console.watching(progress -> GenResources.run(project, order, database, progress));
        GenReports.told(console, report.written());
        tell(report.left());
        if (!report.written().created().isEmpty()) {
            console.say("Next: ./rowan generate-migrations --name adopt, then ./rowan baseline VERSION");
        }
        return 0;
    }

    /** What has one reason is told in one line. */
    private void tell(List<Unexpressed> left) {
        Map<String, List<Unexpressed>> reasons = new LinkedHashMap<>();
        left.forEach(each -> reasons.computeIfAbsent(each.why() + "; " + each.wayOut(), why -> new ArrayList<>())
                .add(each));
        if (!left.isEmpty()) {
            console.say("Not said by the classes:");
        }
        reasons.forEach((reason, all) -> console.say(
                "  " + all.stream().map(Unexpressed::object).collect(Collectors.joining(", ")) + ": " + reason));
    }
}
