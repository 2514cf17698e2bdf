package dev.rowan.run.explain;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.SortKey;
import dev.rowan.model.Term;
import dev.rowan.model.Through;
import dev.rowan.planning.ReadTree;
import dev.rowan.query.Advice;
import dev.rowan.store.IndexKey;
import dev.rowan.store.Indexing;
import dev.rowan.store.KeptIndex;
import dev.rowan.store.ReadPlan;
import dev.rowan.type.Scalar;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds indexes that are wanted and not there. Looks at which indexes the store keeps, never at its plans: a small table is
 * scanned whatever there is. Mutable, for one report.
 */
final class Advisor {
    private final Indexing store;
    private final Finder finder = new Finder(this::indexed);
    private final Map<ResourceModel, List<KeptIndex>> known = new HashMap<>();
    private final Set<Advice> advice = new LinkedHashSet<>();

    Advisor(Indexing store) {
        this.store = store;
    }

    List<Advice> of(ReadTree tree) {
        ReadPlan plan = tree.plan();
        Finder.Way way = plan.filter() == null ? Finder.Way.ALL : finder.way(plan.filter(), plan.resource());
        way.wanted().forEach(this::filtered);
        if (!way.served() && plan.limit() != null && !plan.sort().isEmpty()) {
            sorted(plan.resource(), plan.sort().get(0));
        }
        inside(tree);
        return List.copyOf(advice);
    }

    List<Advice> of(List<ResourceModel> resources, Set<AttributeModel> hiding) {
        for (ResourceModel resource : resources) {
            resource.relationships().forEach(this::related);
            resource.attributes().stream()
                    .filter(each -> each.exposed() && each.type().ordered() && each.type() != Scalar.BOOLEAN)
                    .filter(each -> !hiding.contains(each))
                    .flatMap(each -> Stream.of(IndexKey.finding(each), IndexKey.ordering(each)))
                    .distinct()
                    .filter(each -> !indexed(resource, each))
                    .forEach(each -> add(
                            each.attribute().address(),
                            "is exposed, so that requests may filter and sort by it, but no index begins with it"
                                    + language(each),
                            resource,
                            List.of(each)));
        }
        return List.copyOf(advice);
    }

    /** Relationships that are loaded or asked of, whatever the filter: rows of theirs are found by keys. */
    private void inside(ReadTree tree) {
        ReadPlan plan = tree.plan();
        Stream.of(
                        plan.outputs().stream(),
                        Stream.ofNullable(plan.filter()),
                        plan.sort().stream().map(SortKey::term))
                .flatMap(each -> each)
                .forEach(this::asked);
        for (ReadTree.Branch branch : tree.branches()) {
            related(branch.nested().relationship());
            inside(branch.tree());
        }
    }

    private void asked(Term whole) {
        Deque<Term> rest = new ArrayDeque<>(List.of(whole));
        while (!rest.isEmpty()) {
            Term term = rest.pop();
            if (term instanceof Term.Any any) {
                related(any.relationship());
            } else if (term instanceof Term.Via via) {
                related(via.relationship());
            } else if (term instanceof Term.Aggregated made) {
                made.path().forEach(hop -> related(hop.relationship()));
            }
            rest.addAll(term.parts());
        }
    }

    private void related(RelationshipModel relationship) {
        Through through = relationship.through();
        if (through == null) {
            key(relationship, relationship.destination(), relationship.destinationKey());
        } else {
            key(relationship, through.join(), through.near());
            key(relationship, relationship.destination(), relationship.destinationKey());
        }
    }

    private void key(RelationshipModel relationship, ResourceModel resource, AttributeModel key) {
        if (!indexed(resource, IndexKey.finding(key))) {
            add(
                    relationship.address(),
                    "its rows are found by " + key + ", but no index begins with it",
                    resource,
                    List.of(IndexKey.finding(key)));
        }
    }

    private void filtered(Finder.Wanted wanted) {
        add(
                wanted.keys().stream().map(key -> key.attribute().address()).collect(Collectors.joining(", ")),
                "a filter looks at every row of " + wanted.resource() + ", since no index begins with "
                        + (wanted.keys().size() == 1
                                ? "it" + language(wanted.keys().get(0))
                                : "one of these"),
                wanted.resource(),
                wanted.keys());
    }

    private void sorted(ResourceModel resource, SortKey first) {
        if (first.term() instanceof Term.Own own && !indexed(resource, IndexKey.ordering(own.attribute()))) {
            IndexKey key = IndexKey.ordering(own.attribute());
            add(
                    own.attribute().address(),
                    "the first rows of " + resource + " are found by sorting all, since no index begins with it"
                            + language(key),
                    resource,
                    List.of(key));
        }
    }

    /**
     * The index of an identity is no help where a language orders: it keeps apart by code point. One that is declared is
     * ordered as its attributes are.
     */
    private void add(String place, String finding, ResourceModel resource, List<IndexKey> keys) {
        String names = keys.stream().map(key -> key.attribute().name()).collect(Collectors.joining(", "));
        boolean kept = keys.stream().allMatch(key -> key.language().isEmpty());
        String identity = "declare identity(" + names + ") if no two rows share " + (keys.size() == 1 ? "it" : "them")
                + ", else ";
        boolean declarable = keys.stream().allMatch(key -> key.equals(IndexKey.ordering(key.attribute())));
        String index = declarable
                ? (kept ? "" : "declare ") + "index(" + names + ")"
                : "write into a migration: " + store.creating(resource, keys);
        advice.add(new Advice(place, finding, (kept ? identity : "") + index));
    }

    private static String language(IndexKey key) {
        return key.language().isEmpty() ? "" : " in the order of '" + key.language() + "'";
    }

    private boolean indexed(ResourceModel resource, IndexKey key) {
        return known.computeIfAbsent(resource, store::indexes).stream().anyMatch(index -> index.serves(key));
    }
}
