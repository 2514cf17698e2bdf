package dev.rowan.tasks.generate;

import com.sun.source.tree.VariableTree;
import dev.rowan.tasks.source.Declined;
import dev.rowan.tasks.source.FieldLine;
import dev.rowan.tasks.source.JavaSource;
import dev.rowan.tasks.source.SourceEdit;
import dev.rowan.tasks.words.Literal;
import dev.rowan.tasks.words.Names;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Drafts domains. */
public final class DomainGenerator {
    private static final String DOMAIN = "dev.rowan.resource.Domain";

    private DomainGenerator() {}

    /**
     * A new domain in the class of domains, or that class with it.
     *
     * @param workspace the project's sources
     * @param typed its name, such as {@code Works}
     * @return what to write
     */
    public static Draft draft(Workspace workspace, String typed) {
        String name = Names.domain(typed);
        Draft draft = new Draft();
        Optional<DomainsSource> domains = DomainsSource.find(workspace);
        if (domains.isEmpty()) {
            draft.create(workspace.path(workspace.domains()), whole(workspace, name, List.of()));
            return draft;
        }
        Optional<DomainEntry> there = domains.get().entries().stream()
                .filter(each -> each.isCalled(name))
                .findFirst();
        if (there.isPresent()) {
            draft.note("nothing to do: the domain " + there.get().name() + " is there ("
                    + domains.get().source().at(there.get().field()) + ")");
        } else {
            add(domains.get(), name, Literal.quoted(name), draft);
        }
        return draft;
    }

    static void add(DomainsSource domains, String name, String arguments, Draft draft) {
        JavaSource source = domains.source();
        String constant = Names.constant(name);
        for (VariableTree field : JavaSource.fields(domains.type())) {
            if (field.getName().contentEquals(constant)) {
                throw Declined.source(
                        source.at(field) + ": a field " + constant + " is there and is no Domain; rename it,"
                                + " or write `" + declared("Domain", name) + " = " + initialiser("Domain", name)
                                + ";` under another name");
            }
        }
        SourceEdit edit = draft.edit(source);
        String domain = edit.type(DOMAIN);
        List<DomainEntry> entries = domains.entries();
        if (entries.isEmpty()) {
            edit.first(domains.type(), declared(domain, name), initialiser(domain, arguments));
        } else {
            edit.likeLast(
                    entries.stream().map(DomainEntry::field).toList(),
                    "What is in " + name + ".",
                    declared(domain, name),
                    initialiser(domain, arguments));
        }
    }

    /** The class of domains with this one alone, and the constants, named in full, of its resources. */
    static String whole(Workspace workspace, String name, List<String> constants) {
        String type = Workspace.simple(workspace.domains());
        String imports = constants.stream()
                .sorted()
                .map(each -> "import static " + each + ";\n")
                .collect(Collectors.joining());
        String arguments = Stream.concat(
                        Stream.of(Literal.quoted(name)), constants.stream().map(Workspace::simple))
                .collect(Collectors.joining(", "));
        return "package " + workspace.homePackage() + ";\n\n" + imports + (imports.isEmpty() ? "" : "\n") + "import "
                + DOMAIN + ";\n\n/** What is opened: the domains, and the resources of each. */\npublic final class "
                + type + " {\n"
                + FieldLine.of("    ", "\n", declared("Domain", name), initialiser("Domain", arguments))
                + "\n\n    private " + type + "() {}\n}\n";
    }

    private static String declared(String domain, String name) {
        return "public static final " + domain + " " + Names.constant(name);
    }

    private static String initialiser(String domain, String arguments) {
        return domain + ".of(" + arguments + ")";
    }
}
