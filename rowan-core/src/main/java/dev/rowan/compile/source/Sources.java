package dev.rowan.compile.source;

import dev.rowan.resource.Domain;
import dev.rowan.resource.Resource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All opened resources as they are declared. Immutable. */
public final class Sources {
    private final List<Domain> domains;
    private final List<Source> all;
    private final Map<Class<?>, Source> byClass = new HashMap<>();

    private Sources(List<Domain> domains, List<Source> all) {
        this.domains = List.copyOf(domains);
        this.all = List.copyOf(all);
        all.forEach(source -> byClass.putIfAbsent(source.resource().getClass(), source));
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
}
