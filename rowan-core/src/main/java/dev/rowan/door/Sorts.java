package dev.rowan.door;

import dev.rowan.expression.Expr;
import dev.rowan.expression.Sort;
import dev.rowan.model.RelationshipModel;
import dev.rowan.type.Scalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code sort}: {@code -groups.count,name,nickname:nullsFirst}. */
record Sorts(Findings findings) {
    private static final String COUNT = "count";
    private static final String FIRST = ":nullsFirst";
    private static final String LAST = ":nullsLast";

    List<Sort<Object>> of(Exposed names, @Nullable Object said, String parent) {
        List<String> given = Listed.of(said, parent, Bounds.SORTS, findings);
        List<Sort<Object>> order = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (int i = 0; i < given.size(); i++) {
            String path = Paths.at(parent, i);
            Criterion criterion = Criterion.of(given.get(i));
            if (!known.add(criterion.name())) {
                findings.invalid(path, "is sorted by already");
            }
            subject(Place.at(names), criterion.name(), path)
                    .map(subject -> criterion.sort(subject.expr()))
                    .ifPresent(order::add);
        }
        return order;
    }

    private Optional<Subject> subject(Place place, String name, String path) {
        List<String> steps = List.of(name.split("\\.", -1));
        if (steps.size() > Bounds.STEPS) {
            findings.tooMany(path, "must have at most " + Bounds.STEPS + " steps", Bounds.STEPS);
            return Optional.empty();
        }
        return subject(place, steps, path);
    }

    private Optional<Subject> subject(Place place, List<String> steps, String path) {
        String first = steps.get(0);
        Optional<RelationshipModel> relationship = place.names().relationship(first);
        if (steps.size() == 1) {
            Optional<Subject> value = place.names().value(first);
            if (value.isPresent()) {
                return ordered(place, value.get(), path);
            }
            if (relationship.isPresent()) {
                findings.invalid(
                        path,
                        "leads to rows of " + relationship.get().destination() + "; sort by "
                                + (relationship.get().kind().toOne() ? "a value of theirs" : "their count"));
            } else {
                findings.unknown(path, first, place.names().names());
            }
            return Optional.empty();
        }
        if (relationship.isEmpty()) {
            findings.unknown(path, first, place.names().related());
            return Optional.empty();
        }
        if (relationship.get().kind().toOne()) {
            return subject(place.into(relationship.get()), steps.subList(1, steps.size()), path);
        }
        if (!steps.subList(1, steps.size()).equals(List.of(COUNT))) {
            findings.unknown(path, String.join(".", steps.subList(1, steps.size())), List.of(COUNT));
            return Optional.empty();
        }
        return Optional.of(
                new Subject(Filters.number(place, Place.many(place.token(relationship.get()))), Scalar.LONG));
    }

    private Optional<Subject> ordered(Place place, Subject value, String path) {
        if (!value.type().ordered()) {
            findings.invalid(path, value.type().words() + " has no order; sort by something else");
            return Optional.empty();
        }
        return Optional.of(new Subject(place.lifted(value.expr()), value.type()));
    }

    private record Criterion(String name, boolean descending, boolean nullsFirst) {
        static Criterion of(String said) {
            boolean descending = said.startsWith("-");
            String rest = descending ? said.substring(1) : said;
            boolean first = rest.endsWith(FIRST);
            int end = rest.length() - (first ? FIRST.length() : rest.endsWith(LAST) ? LAST.length() : 0);
            return new Criterion(rest.substring(0, end), descending, first);
        }

        Sort<Object> sort(Expr<Object, Object> by) {
            Sort<Object> sort = descending ? by.desc() : by.asc();
            return nullsFirst ? sort.nullsFirst() : sort;
        }
    }
}
