package dev.rowan.tasks.generate;

import dev.rowan.model.naming.SqlNames;
import dev.rowan.problem.Nearest;
import dev.rowan.problem.Printable;
import dev.rowan.tasks.order.ResourceOrder;
import dev.rowan.tasks.source.Declined;
import dev.rowan.tasks.words.Names;
import dev.rowan.tasks.words.TableWord;
import dev.rowan.tasks.words.Word;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/** Drafts resources. */
public final class ResourceGenerator {
    private static final List<String> ACTIONS = List.of("create", "read", "update", "destroy");

    private final Workspace workspace;
    private final DomainsSource domains;
    private final DomainEntry entry;
    private final ResourceOrder order;
    private final String type;
    private final String inPackage;
    private final Draft draft;

    ResourceGenerator(Workspace workspace, ResourceOrder order, Draft draft) {
        this.workspace = workspace;
        this.order = order;
        this.draft = draft;
        this.domains = DomainsSource.required(workspace, order.domain());
        this.entry = domains.entry(order.domain());
        this.type = Names.type(order.name(), "resource");
        this.inPackage = order.inPackage().map(Names::packaged).orElseGet(workspace::homePackage);
    }

    /**
     * The class of a resource, and its place in its domain.
     *
     * @param workspace the project's sources
     * @param order what is asked for
     * @return what to write
     */
    public static Draft draft(Workspace workspace, ResourceOrder order) {
        Draft draft = new Draft();
        new ResourceGenerator(workspace, order, draft).run();
        return draft;
    }

    void run() {
        refuseAnother();
        Members members = Members.of(order, new Surroundings(workspace, domains, entry, type, inPackage), draft);
        ClassDraft drafted = new ClassDraft(inPackage, type);
        members.write(drafted);
        drafted.block();
        actions(members.isBareJoin()).forEach(drafted::action);
        drafted.block();
        TableWord table = table();
        drafted.table(table.name(), table.calls());
        String text = drafted.text(sentence(members));
        new DomainListing(domains, entry, draft).add(qualified(), text);
        draft.create(path(), text);
        noteModule(workspace, inPackage, draft);
    }

    String qualified() {
        return inPackage + "." + type;
    }

    private Path path() {
        return workspace.path(qualified());
    }

    private void refuseAnother() {
        domains.all().stream()
                .filter(each -> each.simpleName().equals(type))
                .findFirst()
                .ifPresent(there -> {
                    throw Declined.source(
                            type + " is there already (" + workspace.shown(there.path()) + "); nothing was changed");
                });
        if (qualified().equals(workspace.domains())) {
            throw Declined.words(type + " is the class of domains; take another name");
        }
        if (Files.exists(path())) {
            throw Declined.source(workspace.shown(path()) + " is there already, but no domain names it; add it to "
                    + entry.constant() + " in " + domains.source().shown() + ", or take another name");
        }
    }

    private List<String> actions(boolean bareJoin) {
        List<String> said = Word.listed(order.defaultActions());
        if (said.isEmpty()) {
            return ACTIONS.stream()
                    .filter(each -> !bareJoin || !each.equals("update"))
                    .toList();
        }
        said.stream().filter(each -> !ACTIONS.contains(each)).findFirst().ifPresent(unknown -> {
            throw Declined.words("there is no action '" + Printable.of(unknown) + "'; the actions are "
                    + String.join(", ", ACTIONS) + Nearest.offer(unknown, ACTIONS));
        });
        return ACTIONS.stream().filter(said::contains).toList();
    }

    private TableWord table() {
        String wayOut = "give it another with --table";
        TableWord word = TableWord.read(order.table().orElse(SqlNames.plural(SqlNames.snake(type))), wayOut);
        String table = word.name();
        for (Known each : domains.all()) {
            ResourceSource there = ResourceSource.read(workspace, each);
            if (there.table().equals(table)) {
                throw Declined.source("the table '" + Printable.of(table) + "' is that of " + there.name() + " ("
                        + there.source().at(there.type()) + "); " + wayOut);
            }
        }
        return word;
    }

    private String sentence(Members members) {
        List<String> joined = members.isJoin() ? members.belongingNames() : List.of();
        return joined.size() == 2
                ? "Joins " + words(joined.get(0)) + " and " + words(joined.get(1)) + ": one row for each pair."
                : "The " + words(type) + " of the domain " + entry.name().replaceAll("[^\\p{L}\\p{N} _-]", "") + ".";
    }

    private static String words(String name) {
        return SqlNames.plural(SqlNames.snake(name)).replace('_', ' ');
    }

    static void noteModule(Workspace workspace, String inPackage, Draft draft) {
        Path module = workspace.sources().resolve("module-info.java");
        if (Files.exists(module)
                && new TreeSet<>(List.of(workspace.read(module).text().split("[^\\p{javaJavaIdentifierPart}.]+")))
                        .stream().noneMatch(inPackage::equals)) {
            draft.note(workspace.shown(module) + " does not open the package: add `opens " + inPackage
                    + " to dev.rowan.core;`");
        }
    }
}
