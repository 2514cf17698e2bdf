package dev.rowan.compile.verify.resource;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.problem.Fault;
import dev.rowan.resource.Domain;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A resource is in one domain, once; a domain has a name of its own. */
final class DomainVerifier implements Verifier {
    private static final String RULE = "domain";

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        List<Domain> holders = sources.holders(source.resource());
        return holders.stream().skip(1).map(again -> again(source, holders.get(0), again));
    }

    private static Finding again(Source source, Domain first, Domain again) {
        return first.equals(again)
                ? Finding.of(source, "is twice in domain " + at(first), "name it there once")
                : Finding.of(
                        source,
                        "is in domain " + at(first) + " and also in " + at(again),
                        "a resource is in one domain: take it out of one of them");
    }

    /** What is wrong with a domain itself. */
    static Stream<Fault> verify(Domain domain, List<Domain> all) {
        List<Fault> faults = new ArrayList<>();
        if (domain.name().isBlank()) {
            faults.add(fault(domain, "the domain has no name", "give it one, such as \"Accounts\""));
        }
        Domain first = all.stream()
                .filter(other -> other.name().equals(domain.name()))
                .findFirst()
                .orElse(domain);
        if (!first.equals(domain)) {
            String found = "has the name of another domain (" + first.place() + ")";
            faults.add(fault(domain, found, "give each domain a name of its own, or make them one"));
        }
        for (int i = 0; i < domain.resources().size(); i++) {
            if (domain.resources().get(i) == null) {
                faults.add(fault(
                        domain,
                        "resource " + (i + 1) + " of " + domain.resources().size()
                                + " is null: its class was still being initialised when the domain was made",
                        "make domains in a class of their own, which no resource mentions"));
            }
        }
        return faults.stream();
    }

    private static Fault fault(Domain domain, String found, String wayOut) {
        return new Fault(RULE, domain.name().isBlank() ? "Domain" : domain.name(), domain.place(), found, wayOut);
    }

    private static String at(Domain domain) {
        return domain.name() + " (" + domain.place() + ")";
    }
}
