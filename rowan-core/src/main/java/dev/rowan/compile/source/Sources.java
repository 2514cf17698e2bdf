package dev.rowan.compile.source;

import dev.rowan.resource.Domain;
import dev.rowan.resource.ManyToManySpec;
import dev.rowan.resource.RelationshipDeclaration;
import dev.rowan.resource.Resource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All opened resources as they are declared. Immutable. */
public final class Sources {
    private final List<Domain> domains;
    private final List<Source> all;
    private final Map<Class<?>, Source> byClass = new HashMap<>();
    private final Map<String, List<Source>> byName = new HashMap<>();
    private final Map<String, List<Source>> byTable = new HashMap<>();
    private final IdentityHashMap<Resource<?>, List<Domain>> holders = new IdentityHashMap<>();
    private final Set<Class<?>> joins = new HashSet<>();

    private Sources(List<Domain> domains, List<Source> all) {
        this.domains = List.copyOf(domains);
        this.all = List.copyOf(all);
        for (Source source : all) {
            byClass.putIfAbsent(source.resource().getClass(), source);
            byName.computeIfAbsent(folded(source.name()), fresh -> new ArrayList<>())
                    .add(source);
            byTable.computeIfAbsent(source.table(), fresh -> new ArrayList<>()).add(source);
            for (RelationshipDeclaration<?, ?, ?> relationship : source.relationships()) {
                if (relationship instanceof ManyToManySpec<?, ?, ?> many) {
                    joins.add(many.join());
                }
            }
        }
        for (Domain domain : domains) {
            for (Resource<?> resource : domain.resources()) {
                if (resource != null) {
                    holders.computeIfAbsent(resource, fresh -> new ArrayList<>())
                            .add(domain);
                }
            }
        }
    }

    /**
     * Reads the resources of domains.
     *
     * @param domains in any state: a null resource is left out, one given twice is read once
     * @return what they declare
     */
    public static Sources of(List<Domain> domains) {
        Map<Resource<?>, Source> all = new LinkedHashMap<>();
        for (Domain domain : domains) {
            for (Resource<?> resource : domain.resources()) {
                if (resource != null) {
                    all.computeIfAbsent(resource, fresh -> new Source(domain, fresh));
                }
            }
        }
        return new Sources(domains, List.copyOf(all.values()));
    }

    /**
     * The domains as they were given.
     *
     * @return in the order given
     */
    public List<Domain> domains() {
        return domains;
    }

    /**
     * The resources, in order of domains.
     *
     * @return each instance once
     */
    public List<Source> all() {
        return all;
    }

    /**
     * The opened resource of a class.
     *
     * @param type a resource's class
     * @return the first of that class, or empty when no domain holds one
     */
    public Optional<Source> of(Class<?> type) {
        return Optional.ofNullable(byClass.get(type));
    }

    /**
     * The opened resources of a simple name, in whichever case it is written.
     *
     * @param name such as {@code User}
     * @return in order of domains
     */
    public List<Source> called(String name) {
        return byName.getOrDefault(folded(name), List.of()).stream()
                .filter(source -> source.name().equalsIgnoreCase(name))
                .toList();
    }

    /**
     * The opened resources that keep their rows under a name.
     *
     * @param table the name, without a schema
     * @return in order of domains
     */
    public List<Source> storedAs(String table) {
        return Collections.unmodifiableList(byTable.getOrDefault(table, List.of()));
    }

    /**
     * The domains that hold a resource.
     *
     * @param resource an instance
     * @return in the order given, each as often as it holds it
     */
    public List<Domain> holders(Resource<?> resource) {
        return Collections.unmodifiableList(holders.getOrDefault(resource, List.of()));
    }

    /**
     * Whether a resource is the join of a many-to-many.
     *
     * @param resource the resource
     * @return true when one names it
     */
    public boolean isJoin(Resource<?> resource) {
        return joins.contains(resource.getClass());
    }

    /** Alike for whatever {@link String#equalsIgnoreCase} takes for one. */
    private static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        name.codePoints().forEach(point -> folded.appendCodePoint(Character.toLowerCase(Character.toUpperCase(point))));
        return folded.toString();
    }
}
