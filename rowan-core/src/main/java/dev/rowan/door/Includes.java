package dev.rowan.door;

import dev.rowan.expression.Loadable;
import dev.rowan.model.RelationshipModel;
import dev.rowan.query.Query;
import dev.rowan.relationship.Relationship;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code include}: {@code groups.plans,boss}. */
record Includes(Findings findings) {
    List<Loadable<Object>> of(Exposed names, @Nullable Object said, String path) {
        List<String> given = Listed.of(said, path, Bounds.INCLUDES, findings);
        Branch root = new Branch(new LinkedHashMap<>());
        for (int i = 0; i < given.size(); i++) {
            add(root, names, given.get(i), Paths.at(path, i));
        }
        return root.loads(names);
    }

    private void add(Branch root, Exposed names, String name, String path) {
        String[] steps = name.split("\\.", -1);
        if (steps.length > Bounds.STEPS) {
            findings.tooMany(path, "must have at most " + Bounds.STEPS + " steps", Bounds.STEPS);
            return;
        }
        Branch branch = root;
        Exposed at = names;
        for (String step : steps) {
            Optional<RelationshipModel> relationship = at.relationship(step);
            if (relationship.isEmpty()) {
                findings.unknown(path, step, at.related());
                return;
            }
            branch = branch.further().computeIfAbsent(relationship.get(), fresh -> new Branch(new LinkedHashMap<>()));
            at = at.beyond(relationship.get());
        }
    }

    /** The relationships to be loaded of one level. */
    private record Branch(Map<RelationshipModel, Branch> further) {
        List<Loadable<Object>> loads(Exposed names) {
            List<Loadable<Object>> loads = new ArrayList<>();
            further.forEach((model, branch) -> {
                Relationship<Object, Object, ?> token = names.token(model);
                List<Loadable<Object>> inner = branch.loads(names.beyond(model));
                loads.add(inner.isEmpty() ? token : token.with(query -> loading(query, inner)));
            });
            return loads;
        }
    }

    static Query<Object> loading(Query<Object> query, List<Loadable<Object>> loads) {
        Query<Object> loading = query;
        for (Loadable<Object> load : loads) {
            loading = loading.load(load);
        }
        return loading;
    }
}
