package dev.rowan.conformance.chance;

import dev.rowan.model.Term;
import dev.rowan.model.operation.Conversion;
import dev.rowan.model.operation.ListOperation;
import dev.rowan.model.operation.NumberOperation;
import dev.rowan.model.operation.Operation;
import dev.rowan.model.operation.TextOperation;
import dev.rowan.model.operation.TimeOperation;
import dev.rowan.type.DecimalType;
import dev.rowan.type.ListType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Random operations. Mutable, for one thread. */
final class Calls {
    private static final ValueType TEXTS = new ListType(Scalar.TEXT);
    private static final ValueType NUMBERS = new ListType(Scalar.INTEGER);
    private static final List<ValueType> ALL_NUMBERS =
            List.of(Scalar.INTEGER, Scalar.LONG, DecimalType.ANY, Kept.MONEY);

    private final Dice dice;
    private final Terms terms;

    Calls(Dice dice, Terms terms) {
        this.dice = dice;
        this.terms = terms;
    }

    Term condition(Place place, int depth) {
        ListType list = dice.pick(Kept.LISTS);
        return switch (dice.below(4)) {
            case 0 -> new Term.Call(TextOperation.LIKE, any(place, depth), pattern());
            case 1 -> call(ListOperation.CONTAINS, place, depth, list, list.element());
            case 2 -> call(ListOperation.OVERLAPS, place, depth, list, list);
            default -> call(ListOperation.CONTAINS_ALL, place, depth, list, list);
        };
    }

    /** Of what aggregates make of texts that differ by their case alone, either may stand for them: only kept ones are taken. */
    private Term any(Place place, int depth) {
        ValueType type = Kept.text(dice);
        return type.kept() == Scalar.TEXT ? terms.value(type, place, depth) : terms.leaf(type, place);
    }

    private Term number(int below) {
        return new Term.Constant(dice.below(below), Scalar.INTEGER, false);
    }

    /** As requests have it: a text of their own. */
    private Term text() {
        return new Term.Constant(dice.text(), Scalar.TEXT, false);
    }

    /** Whole, as patterns have to be: a backslash at the end stands for nothing. */
    private Term pattern() {
        String text = dice.text();
        String whole = text.replace("\\", "").isEmpty() || text.endsWith("\\") ? text + "%" : text;
        return new Term.Constant(whole, Scalar.TEXT, false);
    }

    /** Of a kind for which there is no operation: a value as it is. */
    Term value(ValueType type, Place place, int depth) {
        if (type instanceof ListType) {
            return type.equals(TEXTS)
                    ? new Term.Call(TextOperation.SPLIT, any(place, depth), text())
                    : terms.leaf(type, place);
        }
        if (type.equals(DecimalType.ANY)) {
            return decimal(place, depth);
        }
        if (!(type instanceof Scalar scalar)) {
            return terms.leaf(type, place);
        }
        return switch (scalar) {
            case TEXT -> text(place, depth);
            case INTEGER -> integer(place, depth);
            case LONG -> whole(place, depth);
            case BOOLEAN -> condition(place, depth);
            case DATE, INSTANT, LOCAL_DATE_TIME -> time(scalar, place, depth);
            default -> terms.leaf(type, place);
        };
    }

    private Term call(Operation operation, Place place, int depth, ValueType... operands) {
        return new Term.Call(
                operation,
                List.of(operands).stream()
                        .map(type -> terms.value(type, place, depth))
                        .toList());
    }

    private Term text(Place place, int depth) {
        return switch (dice.below(9)) {
            case 0 -> new Term.Call(TextOperation.LOWER, any(place, depth));
            case 1 -> new Term.Call(TextOperation.UPPER, any(place, depth));
            case 2 -> new Term.Call(TextOperation.TRIM, any(place, depth));
            case 7 -> call(ListOperation.AT, place, depth, TEXTS, Scalar.INTEGER);
            case 3 -> new Term.Call(TextOperation.SUBSTRING, any(place, depth), number(3), number(3));
            case 4 -> call(TextOperation.REPLACE, place, depth, Scalar.TEXT, Scalar.TEXT, Scalar.TEXT);
            case 5 -> call(TextOperation.JOIN, place, depth, TEXTS, Scalar.TEXT);
            case 6 ->
                call(
                        Conversion.TEXT,
                        place,
                        depth,
                        dice.pick(List.of(
                                Scalar.INTEGER,
                                Scalar.LONG,
                                DecimalType.ANY,
                                Kept.MONEY,
                                Scalar.BOOLEAN,
                                Kept.STANDING,
                                Scalar.UUID,
                                Scalar.DATE)));
            default -> new Term.Concat(List.of(any(place, depth), any(place, depth)));
        };
    }

    private Term integer(Place place, int depth) {
        return switch (dice.below(7)) {
            case 0 -> new Term.Call(TextOperation.LENGTH, any(place, depth));
            case 1 -> new Term.Call(TextOperation.POSITION, any(place, depth), any(place, depth));
            case 2 -> call(ListOperation.LENGTH, place, depth, dice.pick(Kept.LISTS));
            case 5 -> call(Conversion.INTEGER, place, depth, dice.pick(ALL_NUMBERS));
            case 3 -> call(ListOperation.AT, place, depth, NUMBERS, Scalar.INTEGER);
            case 4 -> part(place, depth);
            default -> number(Scalar.INTEGER, place, depth);
        };
    }

    private Term whole(Place place, int depth) {
        if (dice.flag()) {
            return dice.chance(30)
                    ? call(Conversion.LONG, place, depth, dice.pick(ALL_NUMBERS))
                    : number(Scalar.LONG, place, depth);
        }
        ValueType type = dice.pick(List.of(Scalar.DATE, Scalar.INSTANT, Scalar.LOCAL_DATE_TIME));
        return call(new TimeOperation(TimeOperation.Verb.DIFFERENCE, unit(type)), place, depth, type, type);
    }

    private Term decimal(Place place, int depth) {
        return switch (dice.below(4)) {
            case 0 -> call(Conversion.DECIMAL, place, depth, dice.pick(ALL_NUMBERS));
            case 1 ->
                new Term.Call(
                        NumberOperation.ROUNDED,
                        terms.value(DecimalType.ANY, place, depth),
                        new Term.Constant(dice.below(5) - 1, Scalar.INTEGER, false));
            default -> number(dice.flag() ? DecimalType.ANY : Kept.MONEY, place, depth);
        };
    }

    private Term number(ValueType type, Place place, int depth) {
        NumberOperation operation = dice.pick(List.of(NumberOperation.values()).subList(0, 7));
        boolean alone = operation == NumberOperation.NEGATED || operation == NumberOperation.ABSOLUTE;
        return alone ? call(operation, place, depth, type) : call(operation, place, depth, type, type);
    }

    private Term time(Scalar type, Place place, int depth) {
        if (dice.flag()) {
            return new Term.Call(
                    new TimeOperation(TimeOperation.Verb.PLUS, unit(type)),
                    terms.value(type, place, depth),
                    new Term.Constant(dice.small(), Scalar.INTEGER, false));
        }
        if (dice.chance(60) || type == Scalar.LOCAL_DATE_TIME) {
            return call(new TimeOperation(TimeOperation.Verb.TRUNCATED, unit(type)), place, depth, type);
        }
        return type == Scalar.DATE
                ? call(new TimeOperation(TimeOperation.Verb.DATE, ChronoUnit.DAYS), place, depth, Scalar.INSTANT)
                : call(Conversion.INSTANT, place, depth, Scalar.DATE);
    }

    private Term part(Place place, int depth) {
        if (dice.chance(20)) {
            ChronoUnit unit = dice.pick(TimeOperation.UNITS.subList(0, 3));
            return call(new TimeOperation(TimeOperation.Verb.PART, unit), place, depth, Scalar.TIME);
        }
        ValueType type = dice.pick(List.of(Scalar.DATE, Scalar.INSTANT, Scalar.LOCAL_DATE_TIME));
        return dice.chance(70)
                ? call(new TimeOperation(TimeOperation.Verb.PART, unit(type)), place, depth, type)
                : call(
                        new TimeOperation(
                                TimeOperation.Verb.DAY_OF, dice.pick(List.of(ChronoUnit.WEEKS, ChronoUnit.YEARS))),
                        place,
                        depth,
                        type);
    }

    private ChronoUnit unit(ValueType type) {
        List<ChronoUnit> units = TimeOperation.UNITS;
        return dice.pick(type == Scalar.DATE ? units.subList(3, units.size()) : units);
    }
}
