package dev.rowan.cli;

import dev.rowan.tasks.GenResource;
import dev.rowan.tasks.order.ResourceOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "resource",
        header = "Write the class of a resource, and add it to its domain.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./rowan gen resource Accounts User --attributes name:string:required --timestamps",
            "  ./rowan gen resource Accounts UserGroup --primary-key user_id,group_id \\",
            "        --attributes user_id:uuid:required --attributes group_id:uuid:required",
            "  ./rowan gen resource Blog Post --attributes title:string:required --attributes rank:integer \\",
            "        --relationship belongs_to:author:Accounts.User:required --default-actions create,read",
            "",
            "An attribute is name:type, then any of required, unique, index, exposed, sensitive, default=…, column=…,",
            "column_type=…, min=…, max=…, min_length=…, max_length=…, matches=…, collation=…, was=…, comment=…. The types:",
            "  string, case_insensitive, integer, bigint, decimal, decimal(10,2), double_precision, bool, uuid, date,",
            "  time, instant, local_date_time, interval, bytes, enum(OPEN,DONE), list(string), json(Address), random_uuid,",
            "  created_at, updated_at, version",
            "A relationship is belongs_to, has_one, has_many or many_to_many:name:Domain.Resource, then of",
            "belongs_to required, unique, key=…, on_delete=…, on_update=…, deferrable, was=…; of has_one and has_many via=…; of",
            "many_to_many through=Domain.Resource, near=… and far=…. Among the attributes it is name:belongs_to:….",
            "A table may have was=…, comment=…, fill_factor=…, unlogged, partition_by_range=…, extension=… behind its name."
        })
final class GenResourceCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "DOMAIN", description = "Its domain, such as Accounts.")
    private String domain = "";

    @Parameters(index = "1", paramLabel = "RESOURCE", description = "Its class, such as User.")
    private String name = "";

    @Option(
            names = {"-a", "--attributes", "--attribute"},
            paramLabel = "NAME:TYPE[:…]",
            description = "An attribute, such as name:string:required; once for each.")
    private List<String> attributes = new ArrayList<>();

    @Option(
            names = "--primary-key",
            paramLabel = "NAME[,NAME…]",
            description = "Which attributes are the key, such as user_id,group_id; without it, a generated UUID, id.")
    private List<String> primaryKey = new ArrayList<>();

    @Option(
            names = {"-u", "--uuid-primary-key"},
            paramLabel = "NAME",
            description = "A generated UUID key of this name.")
    private Optional<String> uuidPrimaryKey = Optional.empty();

    @Option(
            names = {"-i", "--identity-primary-key", "--integer-primary-key"},
            paramLabel = "NAME",
            description = "A key of this name that the database counts.")
    private Optional<String> identityPrimaryKey = Optional.empty();

    @Option(
            names = {"-r", "--relationship", "--relationships"},
            paramLabel = "KIND:NAME:TO[:…]",
            description = "A relationship, such as belongs_to:author:Accounts.User:required; once for each.")
    private List<String> relationships = new ArrayList<>();

    @Option(
            names = "--default-actions",
            paramLabel = "ACTION[,ACTION…]",
            description = "Of create, read, update and destroy; without it, what fits the key.")
    private List<String> defaultActions = new ArrayList<>();

    @Option(
            names = {"-t", "--timestamps"},
            description = "Rows know when they were made and changed.")
    private boolean timestamps;

    @Option(
            names = "--identity",
            paramLabel = "NAME[,NAME…]",
            description = "Attributes of which no two rows share the values, such as email,tenant_id; once for each.")
    private List<String> identities = new ArrayList<>();

    @Option(
            names = "--index",
            paramLabel = "[-]NAME[,…]",
            description = "Attributes by which rows are found, - for descending, such as name,-age; once for each.")
    private List<String> indexes = new ArrayList<>();

    @Option(names = "--table", paramLabel = "NAME[:…]", description = "The table; without it, the plural of RESOURCE.")
    private Optional<String> table = Optional.empty();

    @Option(
            names = "--package",
            paramLabel = "NAME",
            description = "The class's package; without it, that of the domains.")
    private Optional<String> inPackage = Optional.empty();

    GenResourceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ResourceOrder order = new ResourceOrder(
                domain,
                name,
                attributes,
                primaryKey,
                uuidPrimaryKey,
                identityPrimaryKey,
                relationships,
                defaultActions,
                timestamps,
                table,
                inPackage,
                identities,
                indexes);
        return GenReports.tell(console, GenResource.run(console.project(), order));
    }
}
