package dev.rowan.cli;

import dev.rowan.tasks.GenJoin;
import dev.rowan.tasks.order.JoinOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "join",
        header = "Write a many-to-many: the join's class, and the relationship on both sides.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./rowan gen join Accounts.User Works.Group",
            "  ./rowan gen join Accounts.User Works.Group --attributes role:string:default=member --timestamps",
            "  ./rowan gen join Accounts.User Accounts.User --name Friendship --as friends --one-way",
            "",
            "Attributes are said as in ./rowan gen resource, whose --help lists their types."
        })
final class GenJoinCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "DOMAIN.RESOURCE", description = "One side; the join goes into its domain.")
    private String near = "";

    @Parameters(
            index = "1",
            paramLabel = "DOMAIN.RESOURCE",
            description = "The other side; the same one joins a resource with itself.")
    private String far = "";

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "The join's class; without it, both names, such as UserGroup.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = "--keys",
            paramLabel = "NAME,NAME",
            description = "The join's two keys; without it, such as user_id,group_id.")
    private List<String> keys = new ArrayList<>();

    @Option(
            names = {"-a", "--attributes", "--attribute"},
            paramLabel = "NAME:TYPE[:…]",
            description = "What the join row carries, such as role:string:default=member; once for each.")
    private List<String> attributes = new ArrayList<>();

    @Option(
            names = {"-t", "--timestamps"},
            description = "Join rows know when they were made and changed.")
    private boolean timestamps;

    @Option(
            names = "--as",
            paramLabel = "NAME",
            description = "The relationship in the first; without it, the plural of the second.")
    private Optional<String> as = Optional.empty();

    @Option(
            names = "--back-as",
            paramLabel = "NAME",
            description = "The relationship in the second; without it, the plural of the first.")
    private Optional<String> backAs = Optional.empty();

    @Option(names = "--one-way", description = "The second resource is left as it is.")
    private boolean oneWay;

    @Option(
            names = "--table",
            paramLabel = "NAME[:…]",
            description = "The join's table; without it, the plural of its name.")
    private Optional<String> table = Optional.empty();

    @Option(
            names = "--package",
            paramLabel = "NAME",
            description = "The class's package; without it, that of the domains.")
    private Optional<String> inPackage = Optional.empty();

    GenJoinCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        JoinOrder order =
                new JoinOrder(near, far, name, keys, attributes, timestamps, as, backAs, oneWay, table, inPackage);
        return GenReports.tell(console, GenJoin.run(console.project(), order));
    }
}
