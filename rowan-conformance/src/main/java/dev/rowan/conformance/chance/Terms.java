package dev.rowan.conformance.chance;

import dev.rowan.model.Aggregation;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.Comparison;
import dev.rowan.model.Hop;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.RowSet;
import dev.rowan.model.SortKey;
import dev.rowan.model.Term;
import dev.rowan.model.TextMatch;
import dev.rowan.type.DecimalType;
import dev.rowan.type.ListType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Random terms, to a depth. Mutable, for one thread. */
final class Terms {
    private final Dice dice;
    private final Kept kept;
    private final Calls calls;

    Terms(Dice dice) {
        this.dice = dice;
        this.kept = new Kept(dice);
        this.calls = new Calls(dice, this);
    }

    Term condition(Place place, int depth) {
        if (depth <= 0) {
            return simple(place, 0);
        }
        return switch (dice.below(13)) {
            case 0, 1 -> new Term.And(List.of(condition(place, depth - 1), condition(place, depth - 1)));
            case 2, 3 -> new Term.Or(List.of(condition(place, depth - 1), condition(place, depth - 1)));
            case 4 -> new Term.Not(condition(place, depth - 1));
            case 5, 6, 7 -> any(place, depth - 1);
            case 8 -> new Term.Among(rows(place.resource(), depth - 1));
            case 9 -> calls.condition(place, depth - 1);
            case 10 -> beyond(place.resource());
            default -> simple(place, depth - 1);
        };
    }

    /** By the key at least, which always has values. */
    private Term beyond(ResourceModel resource) {
        List<AttributeModel> by = new ArrayList<>(resource.attributes().stream()
                .filter(each -> each.required() && each.type().ordered() && dice.chance(30))
                .toList());
        resource.primaryKey().stream().filter(each -> !by.contains(each)).forEach(by::add);
        List<Term> place = new ArrayList<>();
        by.forEach(each -> place.add(new Term.Constant(kept.of(each.type()), each.type(), false)));
        return new Term.Beyond(dice.flag(), by.stream().<Term>map(Term.Own::new).toList(), place);
    }

    private Term simple(Place place, int depth) {
        ValueType type = type(place);
        Term left = value(type, place, depth);
        ValueType other = Kept.TEXTS.contains(type) && dice.chance(30) ? Kept.text(dice) : type;
        return switch (dice.below(8)) {
            case 0 -> new Term.IsNull(left);
            case 1 -> new Term.In(left, dice.several(3, () -> kept.of(type)));
            case 2 -> new Term.Same(left, value(other, place, depth));
            case 3 ->
                new Term.Matches(
                        dice.pick(List.of(TextMatch.values())),
                        value(Kept.text(dice), place, depth),
                        value(Scalar.TEXT, place, depth));
            default ->
                new Term.Compare(
                        dice.pick(
                                type.ordered() ? List.of(Comparison.values()) : List.of(Comparison.EQ, Comparison.NE)),
                        left,
                        value(other, place, depth));
        };
    }

    /** Mostly one of which the row holds values. */
    ValueType type(Place place) {
        return dice.chance(75) ? dice.pick(place.resource().attributes()).type() : kept.type();
    }

    private Term any(Place place, int depth) {
        RelationshipModel relationship = dice.pick(place.resource().relationships());
        Term condition = dice.chance(20) ? null : condition(place.inside(relationship), depth);
        return new Term.Any(relationship, condition);
    }

    private RowSet rows(ResourceModel resource, int depth) {
        Term filter = dice.chance(70) ? condition(Place.of(resource), depth) : null;
        Long limit = dice.flag() ? (Long) (long) dice.below(4) : null;
        Place place = Place.of(resource);
        return new RowSet(resource, filter, distinct(place, depth), sort(place, depth), limit, dice.below(2));
    }

    /** Seldom anything. */
    List<Term> distinct(Place place, int depth) {
        List<Term> distinct = new ArrayList<>();
        for (int i = dice.chance(25) ? 1 + dice.below(2) : 0; i > 0; i--) {
            distinct.add(value(type(place), place, depth));
        }
        return distinct;
    }

    /** Ends in the key, so that there is one answer. */
    List<SortKey> sort(Place place, int depth) {
        List<SortKey> keys = new ArrayList<>();
        for (int i = dice.below(3); i > 0; i--) {
            ValueType type = type(place);
            if (type.ordered()) {
                keys.add(new SortKey(value(type, place, depth), dice.flag(), dice.flag()));
            }
        }
        place.resource().primaryKey().forEach(key -> keys.add(new SortKey(new Term.Own(key), dice.flag())));
        return keys;
    }

    Term value(ValueType type, Place place, int depth) {
        if (depth <= 0 || dice.chance(40)) {
            return leaf(type, place);
        }
        List<Supplier<Term>> ways = new ArrayList<>();
        ways.add(() -> new Term.Coalesce(List.of(value(type, place, depth - 1), value(type, place, depth - 1))));
        ways.add(() -> new Term.Choose(
                condition(place, depth - 1), value(type, place, depth - 1), value(type, place, depth - 1)));
        ways.add(() -> via(type, place, depth - 1));
        Place around = place.around();
        if (around != null) {
            ways.add(() -> new Term.Outer(value(type, around, depth - 1)));
            ways.add(() -> new Term.Outer(value(type, around, depth - 1)));
        }
        if (!(type instanceof ListType list)) {
            ways.add(() -> aggregated(type, place, depth - 1));
        } else {
            ways.add(() -> made(Aggregation.LIST, list.element(), place, depth - 1));
        }
        if (type == Scalar.LONG) {
            ways.add(() -> count(place, depth - 1));
            ways.add(() -> count(place, depth - 1));
            ways.add(() -> made(Aggregation.SUM, Scalar.LONG, place, depth - 1));
        }
        if (type.equals(DecimalType.ANY)) {
            ways.add(() ->
                    made(dice.pick(List.of(Aggregation.SUM, Aggregation.AVERAGE)), DecimalType.ANY, place, depth - 1));
            ways.add(() -> made(Aggregation.AVERAGE, Scalar.INTEGER, place, depth - 1));
        }
        if (type == Scalar.INTEGER) {
            ways.add(() -> made(Aggregation.SUM, Scalar.INTEGER, place, depth - 1));
        }
        if (type == Scalar.BOOLEAN) {
            ways.add(() -> condition(place, depth - 1));
        }
        ways.add(() -> calls.value(type, place, depth - 1));
        ways.add(() -> calls.value(type, place, depth - 1));
        return dice.pick(ways).get();
    }

    Term leaf(ValueType type, Place place) {
        List<Term> held = new ArrayList<>();
        place.resource().attributes().stream()
                .filter(each -> each.type().equals(type))
                .forEach(each -> held.add(new Term.Own(each)));
        ResourceModel join = place.join();
        if (join != null) {
            join.attributes().stream()
                    .filter(each -> each.type().equals(type))
                    .forEach(each -> held.add(new Term.Joined(each)));
        }
        if (!held.isEmpty() && dice.chance(75)) {
            return dice.pick(held);
        }
        return dice.chance(90) ? new Term.Constant(kept.of(type), type, false) : new Term.Null(type);
    }

    private Term via(ValueType type, Place place, int depth) {
        List<RelationshipModel> ones = place.resource().relationships().stream()
                .filter(each -> each.kind().toOne())
                .toList();
        RelationshipModel one = dice.pick(ones);
        Place inside = place.inside(one);
        return new Term.Via(one, value(type, inside, depth), dice.chance(20) ? condition(inside, depth) : null);
    }

    private Term count(Place place, int depth) {
        List<Hop> path = path(place, depth);
        Place last = last(place, path);
        return dice.chance(60)
                ? new Term.Aggregated(Aggregation.COUNT, path, null, List.of(), false)
                : new Term.Aggregated(Aggregation.COUNT, path, value(type(last), last, depth), List.of(), dice.flag());
    }

    private Term aggregated(ValueType type, Place place, int depth) {
        Aggregation kind = type.ordered()
                ? dice.pick(List.of(Aggregation.FIRST, Aggregation.MIN, Aggregation.MAX))
                : Aggregation.FIRST;
        return made(kind, type, place, depth);
    }

    private Term made(Aggregation kind, ValueType operand, Place place, int depth) {
        List<Hop> path = path(place, depth);
        Place last = last(place, path);
        if (kind == Aggregation.LIST && operand.ordered() && dice.chance(30)) {
            Term value = value(operand, last, depth);
            return new Term.Aggregated(kind, path, value, List.of(new SortKey(value, dice.flag())), true);
        }
        boolean ordered = kind == Aggregation.FIRST || kind == Aggregation.LIST;
        boolean distinct = (kind == Aggregation.SUM || kind == Aggregation.AVERAGE) && dice.chance(20);
        return new Term.Aggregated(
                kind, path, value(operand, last, depth), ordered ? sort(last, depth) : List.of(), distinct);
    }

    private List<Hop> path(Place place, int depth) {
        List<Hop> path = new ArrayList<>();
        Place at = place;
        for (int hops = 1 + dice.below(2); hops > 0; hops--) {
            RelationshipModel relationship = dice.pick(at.resource().relationships());
            at = at.inside(relationship);
            @Nullable Term condition = dice.chance(30) ? condition(at, depth) : null;
            path.add(new Hop(relationship, condition));
        }
        return path;
    }

    private static Place last(Place place, List<Hop> path) {
        Place last = place;
        for (Hop hop : path) {
            last = last.inside(hop.relationship());
        }
        return last;
    }

    static List<Term> own(List<AttributeModel> attributes) {
        return attributes.stream().<Term>map(Term.Own::new).toList();
    }
}
