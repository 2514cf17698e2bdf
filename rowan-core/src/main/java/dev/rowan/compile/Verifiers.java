package dev.rowan.compile;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.compile.verify.action.ActionRuleSet;
import dev.rowan.compile.verify.attribute.AttributeRules;
import dev.rowan.compile.verify.computed.ComputedRules;
import dev.rowan.compile.verify.relationship.RelationshipRules;
import dev.rowan.compile.verify.resource.ResourceRules;
import dev.rowan.compile.verify.storage.StorageRules;
import dev.rowan.problem.Fault;
import dev.rowan.resource.Domain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts all rules to all resources. */
final class Verifiers {
    private static final List<Verifier> ALL = Stream.of(
                    ResourceRules.all(),
                    AttributeRules.all(),
                    RelationshipRules.all(),
                    ComputedRules.all(),
                    StorageRules.all(),
                    ActionRuleSet.all())
            .flatMap(List::stream)
            .toList();

    private Verifiers() {}

    /** All faults in order of domains, resources and fields; none when the declarations can be compiled. */
    static List<Fault> faults(Sources sources) {
        List<Fault> faults = new ArrayList<>();
        for (Domain domain : new LinkedHashSet<>(sources.domains())) {
            ResourceRules.faults(domain, sources.domains()).forEach(faults::add);
            sources.all().stream()
                    .filter(source -> source.openedBy().equals(domain))
                    .forEach(source -> faults.addAll(faults(source, sources)));
        }
        return faults;
    }

    private static List<Fault> faults(Source source, Sources sources) {
        return rules(source, sources).stream()
                .flatMap(rule -> rule.verify(source, sources).map(finding -> Map.entry(rule, finding)))
                .sorted(Comparator.comparingInt(told -> told.getValue().position()))
                .map(told -> told.getValue().fault(told.getKey().rule()))
                .toList();
    }

    private static List<Verifier> rules(Source source, Sources sources) {
        if (sources.of(source.resource().getClass()).filter(source::equals).isEmpty()) {
            return ResourceRules.ofSecond();
        }
        return source.isClosed() ? ResourceRules.ofClosed() : ALL;
    }
}
