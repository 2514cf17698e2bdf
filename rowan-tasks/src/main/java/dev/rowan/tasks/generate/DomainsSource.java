package dev.rowan.tasks.generate;

import com.sun.source.tree.ClassTree;
import dev.rowan.problem.Nearest;
import dev.rowan.problem.Printable;
import dev.rowan.tasks.source.Declined;
import dev.rowan.tasks.source.JavaSource;
import dev.rowan.tasks.source.Spelling;
import dev.rowan.tasks.words.Word;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The class of domains as it is: all that is known of which resources there are.
 *
 * @param workspace where it is
 * @param source its file
 * @param type its class
 */
record DomainsSource(Workspace workspace, JavaSource source, ClassTree type) {
    static Optional<DomainsSource> find(Workspace workspace) {
        Path path = workspace.path(workspace.domains());
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        JavaSource source = workspace.read(path);
        String name = Workspace.simple(workspace.domains());
        return Optional.of(new DomainsSource(
                workspace,
                source,
                source.type(name)
                        .orElseThrow(() -> Declined.source(source.shown() + ": has no class " + name
                                + ", which rowan.properties names with domains = " + workspace.domains()))));
    }

    static DomainsSource required(Workspace workspace, String wanted) {
        return find(workspace)
                .orElseThrow(() -> Declined.source(workspace.shown(workspace.path(workspace.domains()))
                        + ": is not there, though rowan.properties says domains = " + workspace.domains()
                        + "; make it with `gen domain " + Printable.of(wanted) + "`"));
    }

    List<DomainEntry> entries() {
        return JavaSource.fields(type).stream()
                .filter(field -> field.getType() != null
                        && Workspace.simple(Spelling.of(field.getType())).equals("Domain"))
                .map(DomainEntry::of)
                .toList();
    }

    DomainEntry entry(String word) {
        List<DomainEntry> entries = entries();
        return entries.stream()
                .filter(each -> each.name().equals(word))
                .findFirst()
                .orElseGet(() -> entries.stream()
                        .filter(each -> each.isCalled(word))
                        .findFirst()
                        .orElseThrow(() -> unknown(word, entries)));
    }

    private Declined unknown(String word, List<DomainEntry> entries) {
        List<String> names = entries.stream().map(DomainEntry::name).toList();
        String there = names.isEmpty() ? "it has none" : "it has " + String.join(", ", names);
        return Declined.words(source.shown() + ": there is no domain '" + Printable.of(word) + "'; " + there
                + ", and a new one is made with `gen domain " + Printable.of(word) + "`" + Nearest.offer(word, names));
    }

    /** Every resource of every domain that leads to a source. */
    List<Known> all() {
        return entries().stream().flatMap(entry -> of(entry).stream()).toList();
    }

    List<Known> of(DomainEntry entry) {
        Resolution resolution = new Resolution(workspace, source);
        return entry.resources().stream()
                .flatMap(each -> resolution.resource(each).stream())
                .toList();
    }

    /** All resources of a simple name. */
    List<Known> named(String simpleName) {
        String wanted = Word.plain(simpleName);
        return all().stream()
                .filter(each -> Word.plain(each.simpleName()).equals(wanted))
                .toList();
    }

    /** The domain of a resource that is there. */
    DomainEntry holding(Known resource) {
        return entries().stream()
                .filter(entry -> of(entry).contains(resource))
                .findFirst()
                .orElseThrow();
    }

    private Known alone(String word) {
        List<Known> found = named(word);
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            List<String> names = all().stream().map(Known::simpleName).toList();
            throw Declined.words("no domain has a resource '" + Printable.of(word)
                    + "'; write its domain and its class, such as Accounts.User" + Nearest.offer(word, names));
        }
        throw Declined.words("several domains have a resource '" + Printable.of(word) + "'; write which, such as "
                + found.stream()
                        .map(each -> holding(each).name() + "." + each.simpleName())
                        .collect(Collectors.joining(" or ")));
    }

    /** A resource named with its domain, such as {@code Accounts.User}; alone where one domain has it. */
    Known resource(String word) {
        int dot = word.lastIndexOf('.');
        if (dot < 0) {
            return alone(word);
        }
        if (dot == 0) {
            throw Declined.words("'" + Printable.of(word)
                    + "' names no resource: write its domain and its class, such as" + " Accounts.User");
        }
        DomainEntry entry = entry(word.substring(0, dot));
        String wanted = Word.plain(word.substring(dot + 1));
        return of(entry).stream()
                .filter(each -> Word.plain(each.simpleName()).equals(wanted))
                .findFirst()
                .orElseThrow(() -> missing(entry, word.substring(dot + 1)));
    }

    private Declined missing(DomainEntry entry, String word) {
        List<String> names = of(entry).stream().map(Known::simpleName).toList();
        List<String> unread = unread(entry);
        Optional<DomainEntry> elsewhere = entries().stream()
                .filter(other -> of(other).stream()
                        .anyMatch(each -> Word.plain(each.simpleName()).equals(Word.plain(word))))
                .findFirst();
        String there = names.isEmpty() ? "; it has none" : "; it has " + String.join(", ", names);
        String hidden = unread.isEmpty()
                ? ""
                : "; " + String.join(", ", unread) + " is not found under " + workspace.shown(workspace.sources());
        return Declined.words(source.at(entry.field()) + ": the domain " + entry.name() + " has no resource '"
                + Printable.of(word) + "'" + there + hidden
                + elsewhere
                        .map(other -> "; the domain " + other.name() + " has one: write " + other.name() + "."
                                + Printable.of(word))
                        .orElse(Nearest.offer(word, names)));
    }

    private List<String> unread(DomainEntry entry) {
        Resolution resolution = new Resolution(workspace, source);
        return entry.resources().stream()
                .filter(each -> resolution.resource(each).isEmpty())
                .map(Spelling::of)
                .collect(Collectors.toList());
    }
}
