package dev.rowan.planning;

import dev.rowan.intake.LinkDraft;
import dev.rowan.model.IdentityModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Term;
import dev.rowan.store.ReadPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Plans one read for each identity by which inputs name rows, however many inputs there are. */
final class Lookups {
    private Lookups() {}

    static List<Lookup> of(LinkDraft draft) {
        Map<IdentityModel, List<Integer>> byIdentity = new LinkedHashMap<>();
        for (int i = 0; i < draft.inputs().size(); i++) {
            if (draft.inputs().get(i).named() instanceof LinkDraft.ByIdentity named) {
                byIdentity
                        .computeIfAbsent(named.identity(), key -> new ArrayList<>())
                        .add(i);
            }
        }
        return byIdentity.entrySet().stream()
                .map(each -> lookup(draft, each.getKey(), each.getValue()))
                .toList();
    }

    private static Lookup lookup(LinkDraft draft, IdentityModel identity, List<Integer> inputs) {
        ResourceModel resource = draft.relationship().destination();
        Map<List<Object>, List<Integer>> wanted = new LinkedHashMap<>();
        for (int input : inputs) {
            List<Object> values =
                    ((LinkDraft.ByIdentity) draft.inputs().get(input).named()).values();
            wanted.computeIfAbsent(values, key -> new ArrayList<>()).add(input);
        }
        List<Term> outputs = Stream.concat(identity.attributes().stream(), resource.primaryKey().stream())
                .<Term>map(Term.Own::new)
                .toList();
        Term filter = filter(identity, wanted.keySet());
        ReadPlan plan = ReadPlan.of(resource, outputs).where(filter);
        return new Lookup(identity, plan, wanted);
    }

    /** One array an attribute, whatever the number of inputs. What is read too much then matches no input. */
    private static Term filter(IdentityModel identity, Set<List<Object>> wanted) {
        List<Term> parts = new ArrayList<>();
        for (int i = 0; i < identity.attributes().size(); i++) {
            int place = i;
            List<Object> values =
                    wanted.stream().map(each -> each.get(place)).distinct().toList();
            parts.add(new Term.In(new Term.Own(identity.attributes().get(i)), values));
        }
        return parts.size() == 1 ? parts.get(0) : new Term.And(parts);
    }
}
