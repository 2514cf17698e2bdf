package dev.rowan.compile.source;

import dev.rowan.resource.Domain;
import dev.rowan.resource.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All opened resources as they are declared. Immutable. */
public final class Sources {
    private final List<Domain> domains;
    private final List<Source> all;

    private Sources(List<Domain> domains, List<Source> all) {
        this.domains = List.copyOf(domains);
        this.all = List.copyOf(all);
    }

    /**
     * Reads the resources of domains.
     *
     * @param domains in any state: a null resource is left out, one given twice is read once
     * @return what they declare
     */
    public static Sources of(List<Domain> domains) {
        List<Source> all = new ArrayList<>();
        for (Domain domain : domains) {
            for (Resource<?> resource : domain.resources()) {
                if (resource != null && all.stream().noneMatch(known -> known.resource() == resource)) {
                    all.add(new Source(domain, resource));
                }
            }
        }
        return new Sources(domains, all);
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
        return all.stream()
                .filter(source -> source.resource().getClass() == type)
                .findFirst();
    }
}
