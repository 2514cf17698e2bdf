package dev.rowan.door;

import dev.rowan.expression.Condition;
import dev.rowan.expression.Expr;
import dev.rowan.model.RelationshipModel;
import dev.rowan.relationship.Relationship;
import dev.rowan.relationship.ToMany;
import dev.rowan.type.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code filter}: names lead to operators, groups and related rows. Mutable, for one request. */
final class Filters {
    private static final String ANY = "any";
    private static final String COUNT = "count";
    private static final List<String> GROUPS = List.of("and", "or", "not");

    private final Findings findings;
    private final Values values;
    private int comparisons;

    Filters(Findings findings) {
        this.findings = findings;
        this.values = new Values(findings);
    }

    /** What is asked of the rows of a place; empty when it is nothing, or nothing that can be asked. */
    Optional<Condition<Object>> of(Place place, @Nullable Object said, String path) {
        if (!(said instanceof Map<?, ?> names)) {
            findings.invalid(path, "must name what is compared, as in filter[name][eq]");
            return Optional.empty();
        }
        List<Condition<Object>> all = new ArrayList<>();
        names.forEach((key, value) ->
                named(place, (String) key, value, Paths.to(path, (String) key)).ifPresent(all::add));
        return joined(all, true);
    }

    private Optional<Condition<Object>> named(Place place, String name, @Nullable Object said, String path) {
        if (GROUPS.contains(name)) {
            return group(place, name, said, path);
        }
        Optional<Subject> subject = place.names().value(name);
        if (subject.isPresent()) {
            Expr<Object, Object> value = place.lifted(subject.get().expr());
            return compared(new Subject(value, subject.get().type()), said, path);
        }
        Optional<RelationshipModel> relationship = place.names().relationship(name);
        if (relationship.isPresent()) {
            return related(place, relationship.get(), said, path);
        }
        findings.unknown(path, name, known(place.names()));
        return Optional.empty();
    }

    private Optional<Condition<Object>> group(Place place, String name, @Nullable Object said, String path) {
        if (name.equals("not")) {
            return said(place, said, path).map(Condition::not);
        }
        List<Condition<Object>> parts = new ArrayList<>();
        int index = 0;
        for (Object part : parts(said, path)) {
            said(place, part, Paths.at(path, index++)).ifPresent(parts::add);
        }
        return joined(parts, name.equals("and"));
    }

    /** A list, or parts that are numbered from 0, in their order. */
    private List<?> parts(@Nullable Object said, String path) {
        if (said instanceof List<?> list && !list.isEmpty()) {
            return list;
        }
        List<@Nullable Object> parts = new ArrayList<>();
        if (said instanceof Map<?, ?> numbered) {
            for (int i = 0; i < numbered.size() && numbered.containsKey(String.valueOf(i)); i++) {
                parts.add(numbered.get(String.valueOf(i)));
            }
            if (!parts.isEmpty() && parts.size() == numbered.size()) {
                return parts;
            }
        }
        findings.invalid(path, "must be a list, or parts that are numbered from 0: filter[or][0][name]");
        return List.of();
    }

    /** Like the filter itself, but not without saying anything. */
    private Optional<Condition<Object>> said(Place place, @Nullable Object said, String path) {
        if (said instanceof Map<?, ?> names && names.isEmpty()) {
            findings.invalid(path, "must name what is compared");
        }
        return of(place, said, path);
    }

    private Optional<Condition<Object>> related(
            Place place, RelationshipModel relationship, @Nullable Object said, String path) {
        if (!(said instanceof Map<?, ?> names) || names.isEmpty()) {
            findings.invalid(
                    path, "leads to rows of " + relationship.destination() + "; name what is compared of them");
            return Optional.empty();
        }
        boolean many = !relationship.kind().toOne();
        Map<String, @Nullable Object> theirs = new LinkedHashMap<>();
        List<Condition<Object>> all = new ArrayList<>();
        names.forEach((key, value) -> {
            String name = (String) key;
            String at = Paths.to(path, name);
            if (name.equals(ANY)) {
                any(place, relationship, value, at).ifPresent(all::add);
            } else if (many && name.equals(COUNT)) {
                ToMany<Object, Object> token = Place.many(place.token(relationship));
                compared(new Subject(number(place, token), Scalar.LONG), value, at)
                        .ifPresent(all::add);
            } else {
                theirs.put(name, value);
            }
        });
        if (!theirs.isEmpty()) {
            (many ? inside(place, relationship, theirs, path) : of(place.into(relationship), theirs, path))
                    .ifPresent(all::add);
        }
        return joined(all, true);
    }

    private Optional<Condition<Object>> any(
            Place place, RelationshipModel relationship, @Nullable Object said, String path) {
        if (said instanceof Map<?, ?>) {
            return inside(place, relationship, said, path);
        }
        List<Object> wanted = values.of(Operator.IS_NULL, Scalar.BOOLEAN, said, path);
        if (wanted.isEmpty() || !counted()) {
            return Optional.empty();
        }
        Condition<Object> any = place.told(place.token(relationship).any());
        return Optional.of(wanted.get(0).equals(true) ? any : any.not());
    }

    private Optional<Condition<Object>> inside(Place place, RelationshipModel relationship, Object said, String path) {
        Relationship<Object, Object, ?> token = place.token(relationship);
        return said(Place.at(place.names().beyond(relationship)), said, path)
                .map(condition -> place.told(token.any(row -> condition)));
    }

    @SuppressWarnings("unchecked") // a count is a value like others
    static Expr<Object, Object> number(Place place, ToMany<Object, Object> token) {
        return place.lifted((Expr<Object, Object>) (Object) token.count());
    }

    private Optional<Condition<Object>> compared(Subject subject, @Nullable Object said, String path) {
        if (said instanceof List<?>) {
            findings.invalid(path, "takes one value; for one of several write in");
            return Optional.empty();
        }
        if (!(said instanceof Map<?, ?> operators)) {
            return compared(subject, Operator.EQ, said, path);
        }
        if (operators.isEmpty()) {
            findings.invalid(path, "must have a value, or an operator such as eq");
        }
        List<Condition<Object>> all = new ArrayList<>();
        operators.forEach((key, value) -> {
            String word = (String) key;
            String at = Paths.to(path, word);
            Optional<Operator> operator = Operator.find(word, subject);
            if (operator.isEmpty()) {
                findings.unknown(at, word, Operator.words(subject));
            } else {
                compared(subject, operator.get(), value, at).ifPresent(all::add);
            }
        });
        return joined(all, true);
    }

    private Optional<Condition<Object>> compared(
            Subject subject, Operator operator, @Nullable Object said, String path) {
        int before = findings.count();
        List<Object> given = values.of(operator, operator.operand(subject.type()), said, path);
        return findings.count() > before || !counted() ? Optional.empty() : Optional.of(operator.of(subject, given));
    }

    private boolean counted() {
        if (++comparisons > Bounds.FILTERS) {
            throw findings.refused("filter", "must have at most " + Bounds.FILTERS + " comparisons", Bounds.FILTERS);
        }
        return true;
    }

    private static List<String> known(Exposed names) {
        List<String> known = new ArrayList<>(names.names());
        known.addAll(GROUPS);
        return known;
    }

    private static Optional<Condition<Object>> joined(List<Condition<Object>> all, boolean every) {
        return all.stream().reduce((one, other) -> every ? one.and(other) : one.or(other));
    }
}
