package dev.rowan.door;

import dev.rowan.expression.Condition;
import dev.rowan.expression.Loadable;
import dev.rowan.expression.Sort;
import dev.rowan.model.RelationshipModel;
import dev.rowan.query.Query;
import dev.rowan.relationship.Relationship;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is said of the rows of one level, and of those that it includes: {@code include[groups][limit]=3}. Mutable, for
 * one request.
 */
final class Levels {
    private static final List<String> WORDS = List.of("filter", "sort", "fields", "include", "limit", "offset");

    private final Findings findings;
    private final Filters filters;
    private int included;

    Levels(Findings findings) {
        this.findings = findings;
        this.filters = new Filters(findings);
    }

    /** Narrowed, ordered, and with what is loaded beside the rows; not cut. */
    Query<Object> of(Query<Object> query, Exposed names, Map<String, @Nullable Object> said, String path) {
        Query<Object> asked = query;
        if (said.containsKey("filter")) {
            Optional<Condition<Object>> filter =
                    filters.of(Place.at(names), said.get("filter"), Paths.to(path, "filter"));
            asked = filter.map(asked::filter).orElse(asked);
        }
        if (said.containsKey("sort")) {
            for (Sort<Object> sort : new Sorts(findings).of(names, said.get("sort"), Paths.to(path, "sort"))) {
                asked = asked.sort(sort);
            }
        }
        if (said.containsKey("fields")) {
            asked = Includes.loading(
                    asked, new Fieldsets(findings).of(names, said.get("fields"), Paths.to(path, "fields")));
        }
        if (said.containsKey("include")) {
            asked = Includes.loading(asked, included(names, said.get("include"), Paths.to(path, "include")));
        }
        return asked;
    }

    private List<Loadable<Object>> included(Exposed names, @Nullable Object said, String path) {
        if (!(said instanceof Map<?, ?> levels)) {
            return new Includes(findings).of(names, said, path);
        }
        List<Loadable<Object>> loads = new ArrayList<>();
        levels.forEach((key, level) -> {
            String name = (String) key;
            String at = Paths.to(path, name);
            Optional<RelationshipModel> relationship = names.relationship(name);
            if (relationship.isEmpty()) {
                findings.unknown(at, name, names.related());
            } else if (level instanceof Map<?, ?> words) {
                count();
                loads.add(load(names, relationship.get(), words, at));
            } else {
                findings.invalid(at, "must name what is said of these rows, as in include[groups][limit]");
            }
        });
        return loads;
    }

    private void count() {
        if (++included > Bounds.INCLUDES) {
            throw findings.refused("include", "must have at most " + Bounds.INCLUDES + " names", Bounds.INCLUDES);
        }
    }

    private Loadable<Object> load(Exposed names, RelationshipModel relationship, Map<?, ?> words, String path) {
        Map<String, @Nullable Object> said = new LinkedHashMap<>();
        words.forEach((key, value) -> {
            String word = (String) key;
            said.put(word, value);
            if (!WORDS.contains(word)) {
                findings.unknown(Paths.to(path, word), word, WORDS);
            }
        });
        Relationship<Object, Object, ?> token = names.token(relationship);
        Query<Object> all = Query.of(token.destination(), "");
        Query<Object> level = cut(of(all, names.beyond(relationship), said, path), said, path);
        return level.equals(all) ? token : token.with(query -> level);
    }

    private Query<Object> cut(Query<Object> level, Map<String, @Nullable Object> said, String path) {
        Values values = new Values(findings);
        Query<Object> part = level;
        if (said.containsKey("limit")) {
            part = part.limit(values.number(said.get("limit"), 0, Paths.to(path, "limit")));
        }
        return said.containsKey("offset")
                ? part.offset(values.number(said.get("offset"), 0, Paths.to(path, "offset")))
                : part;
    }
}
