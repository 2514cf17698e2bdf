package dev.rowan.tasks.generate;

import dev.rowan.tasks.source.SourceEdit;
import dev.rowan.tasks.words.Literal;
import dev.rowan.tasks.words.Names;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Several new classes of one domain, which need not be there; used by one thread. */
public final class ClassBatch {
    private final Workspace workspace;
    private final String domain;
    private final String inPackage;
    private final Optional<DomainsSource> domains;
    private final Map<String, String> tables = new LinkedHashMap<>();

    /**
     * Looks at what is there.
     *
     * @param workspace the project's sources
     * @param domain what the domain is called
     * @param inPackage the package of the classes, or empty for that of the domains
     */
    public ClassBatch(Workspace workspace, String domain, Optional<String> inPackage) {
        this.workspace = workspace;
        this.domain = Names.domain(domain);
        this.inPackage = inPackage.map(Names::packaged).orElseGet(workspace::homePackage);
        this.domains = DomainsSource.find(workspace);
        domains.ifPresent(source -> source.all()
                .forEach(each -> tables.put(ResourceSource.read(workspace, each).table(), each.type())));
    }

    /**
     * Where the classes are going to be.
     *
     * @return the package
     */
    public String inPackage() {
        return inPackage;
    }

    /**
     * The resource of a table, where there is one.
     *
     * @param table the table's name
     * @return its class, in full
     */
    public Optional<String> classOf(String table) {
        return Optional.ofNullable(tables.get(table));
    }

    /**
     * Whether no class can have a name, because another has it.
     *
     * @param type a simple name
     * @return true when it is taken
     */
    public boolean taken(String type) {
        return Workspace.simple(workspace.domains()).equals(type)
                || tables.values().stream()
                        .anyMatch(each -> Workspace.simple(each).equals(type))
                || Files.exists(workspace.path(inPackage + "." + type));
    }

    /**
     * Puts the classes into their domain.
     *
     * @param texts for each class, in full, the text of its file
     * @return what to write
     */
    public Draft draft(Map<String, String> texts) {
        Draft draft = new Draft();
        if (texts.isEmpty()) {
            return draft;
        }
        texts.forEach((type, text) -> draft.create(workspace.path(type), text));
        List<String> constants =
                texts.keySet().stream().map(ClassBatch::constant).toList();
        if (domains.isEmpty()) {
            draft.create(workspace.path(workspace.domains()), DomainGenerator.whole(workspace, domain, constants));
        } else {
            list(domains.get(), texts, constants, draft);
        }
        ResourceGenerator.noteModule(workspace, inPackage, draft);
        return draft;
    }

    private void list(DomainsSource source, Map<String, String> texts, List<String> constants, Draft draft) {
        Optional<DomainEntry> there =
                source.entries().stream().filter(each -> each.isCalled(domain)).findFirst();
        if (there.isPresent()) {
            texts.forEach((type, text) -> new DomainListing(source, there.get(), draft).add(type, text));
            return;
        }
        SourceEdit edit = draft.edit(source.source());
        String listed = constants.stream().map(edit::constant).collect(Collectors.joining(", "));
        DomainGenerator.add(source, domain, Literal.quoted(domain) + ", " + listed, draft);
    }

    private static String constant(String type) {
        return type + "." + Names.constant(Workspace.simple(type));
    }
}
