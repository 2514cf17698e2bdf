package dev.rowan.conformance.expression;

import dev.rowan.model.Comparison;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Term;
import dev.rowan.model.TextMatch;
import dev.rowan.model.operation.Conversion;
import dev.rowan.model.operation.ListOperation;
import dev.rowan.model.operation.NumberOperation;
import dev.rowan.model.operation.Operation;
import dev.rowan.model.operation.TextOperation;
import dev.rowan.model.operation.TimeOperation;
import dev.rowan.model.operation.TimeOperation.Verb;
import dev.rowan.type.DecimalType;
import dev.rowan.type.ListType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;

/** Random terms about specimens, each of the kind asked for. Mutable, for one thread. */
final class RandomTerms {
    static final ValueType TEXTS = new ListType(Scalar.TEXT);
    static final List<ValueType> KINDS = List.of(
            Scalar.INTEGER,
            Scalar.LONG,
            DecimalType.ANY,
            Scalar.TEXT,
            Scalar.BOOLEAN,
            Scalar.DATE,
            Scalar.INSTANT,
            TEXTS);

    private static final List<ChronoUnit> DAYS = TimeOperation.UNITS.subList(3, 7);

    private final Random random;
    private final RandomValues values;
    private final ResourceModel specimen;

    RandomTerms(Random random, ResourceModel specimen) {
        this.random = random;
        this.values = new RandomValues(random);
        this.specimen = specimen;
    }

    Term next() {
        return term(pick(KINDS), 3);
    }

    private Term term(ValueType kind, int depth) {
        int way = random.nextInt(depth == 0 ? 2 : 10);
        if (way == 0) {
            return new Term.Constant(values.of(kind), kind, false);
        }
        if (way == 1) {
            return own(kind);
        }
        if (way == 2) {
            return new Term.Coalesce(List.of(term(kind, depth - 1), term(kind, depth - 1)));
        }
        if (way == 3) {
            return new Term.Choose(term(Scalar.BOOLEAN, depth - 1), term(kind, depth - 1), term(kind, depth - 1));
        }
        return worked(kind, depth - 1);
    }

    private Term own(ValueType kind) {
        if (kind == Scalar.TEXT && random.nextBoolean()) {
            return new Term.Call(Conversion.TEXT, of("anyCase"));
        }
        if (kind instanceof DecimalType) {
            return new Term.Call(Conversion.DECIMAL, of(random.nextBoolean() ? "exact" : "money"));
        }
        return of(
                kind == Scalar.INTEGER
                        ? "small"
                        : kind == Scalar.LONG
                                ? "large"
                                : kind == Scalar.TEXT
                                        ? "text"
                                        : kind == Scalar.BOOLEAN
                                                ? "flag"
                                                : kind == Scalar.DATE
                                                        ? "day"
                                                        : kind == Scalar.INSTANT ? "moment" : "words");
    }

    private Term of(String attribute) {
        return new Term.Own(specimen.attribute(attribute).orElseThrow());
    }

    private Term worked(ValueType kind, int depth) {
        if (kind == Scalar.TEXT) {
            return text(depth);
        }
        if (kind == Scalar.BOOLEAN) {
            return condition(depth);
        }
        if (kind == Scalar.DATE || kind == Scalar.INSTANT) {
            return time(kind, depth);
        }
        if (kind instanceof ListType) {
            return new Term.Call(TextOperation.SPLIT, term(Scalar.TEXT, depth), term(Scalar.TEXT, 0));
        }
        return random.nextInt(3) == 0 ? measured(kind, depth) : number(kind, depth);
    }

    private Term number(ValueType kind, int depth) {
        NumberOperation operation = pick(List.of(NumberOperation.values()));
        Term first = term(kind, depth);
        return switch (operation) {
            case NEGATED, ABSOLUTE -> new Term.Call(operation, first);
            case ROUNDED ->
                kind instanceof DecimalType ? new Term.Call(operation, first, whole(random.nextInt(9) - 3)) : first;
            default -> new Term.Call(operation, first, term(kind, depth));
        };
    }

    /** Numbers of other kinds, and what is counted. */
    private Term measured(ValueType kind, int depth) {
        if (kind instanceof DecimalType) {
            return new Term.Call(Conversion.DECIMAL, term(random.nextBoolean() ? Scalar.INTEGER : Scalar.LONG, depth));
        }
        if (kind == Scalar.LONG) {
            ValueType time = random.nextBoolean() ? Scalar.DATE : Scalar.INSTANT;
            return random.nextBoolean()
                    ? new Term.Call(Conversion.LONG, term(DecimalType.ANY, depth))
                    : timed(Verb.DIFFERENCE, time, term(time, depth), term(time, depth));
        }
        ValueType time = random.nextBoolean() ? Scalar.DATE : Scalar.INSTANT;
        return switch (random.nextInt(6)) {
            case 0 -> new Term.Call(TextOperation.LENGTH, term(Scalar.TEXT, depth));
            case 1 -> new Term.Call(TextOperation.POSITION, term(Scalar.TEXT, depth), term(Scalar.TEXT, 0));
            case 2 -> new Term.Call(ListOperation.LENGTH, term(TEXTS, depth));
            case 3 -> new Term.Call(Conversion.INTEGER, term(Scalar.LONG, depth));
            case 4 -> timed(Verb.PART, time, term(time, depth));
            default ->
                new Term.Call(
                        new TimeOperation(Verb.DAY_OF, random.nextBoolean() ? ChronoUnit.WEEKS : ChronoUnit.YEARS),
                        term(time, depth));
        };
    }

    private Term text(int depth) {
        Term text = term(Scalar.TEXT, depth);
        return switch (random.nextInt(9)) {
            case 0 -> new Term.Call(TextOperation.LOWER, text);
            case 1 -> new Term.Call(TextOperation.UPPER, text);
            case 2 -> new Term.Call(TextOperation.TRIM, text);
            case 3 -> new Term.Call(TextOperation.SUBSTRING, text, term(Scalar.INTEGER, 0), term(Scalar.INTEGER, 0));
            case 4 -> new Term.Call(TextOperation.REPLACE, text, term(Scalar.TEXT, 0), term(Scalar.TEXT, 0));
            case 5 -> new Term.Concat(List.of(text, term(Scalar.TEXT, depth)));
            case 7 -> new Term.Call(TextOperation.JOIN, term(TEXTS, depth), term(Scalar.TEXT, 0));
            case 6 -> new Term.Call(ListOperation.AT, term(TEXTS, depth), term(Scalar.INTEGER, 0));
            default -> new Term.Call(Conversion.TEXT, term(pick(KINDS.subList(0, 6)), depth));
        };
    }

    private Term condition(int depth) {
        ValueType kind = pick(KINDS.subList(0, 7));
        return switch (random.nextInt(10)) {
            case 0 -> new Term.And(List.of(term(Scalar.BOOLEAN, depth), term(Scalar.BOOLEAN, depth)));
            case 1 -> new Term.Or(List.of(term(Scalar.BOOLEAN, depth), term(Scalar.BOOLEAN, depth)));
            case 2 -> new Term.Not(term(Scalar.BOOLEAN, depth));
            case 3 -> new Term.IsNull(term(kind, depth));
            case 4 -> new Term.Same(term(kind, depth), term(kind, depth));
            case 5 -> list(depth);
            case 6 ->
                new Term.Matches(pick(List.of(TextMatch.values())), term(Scalar.TEXT, depth), term(Scalar.TEXT, depth));
            case 7 ->
                new Term.Call(
                        TextOperation.LIKE,
                        random.nextBoolean() ? of("anyCase") : term(Scalar.TEXT, depth),
                        new Term.Constant(values.pattern(), Scalar.TEXT, false));
            default -> new Term.Compare(pick(List.of(Comparison.values())), term(kind, depth), term(kind, depth));
        };
    }

    private Term list(int depth) {
        return switch (random.nextInt(3)) {
            case 0 -> new Term.Call(ListOperation.CONTAINS, term(TEXTS, depth), term(Scalar.TEXT, depth));
            case 1 -> new Term.Call(ListOperation.OVERLAPS, term(TEXTS, depth), term(TEXTS, depth));
            default -> new Term.Call(ListOperation.CONTAINS_ALL, term(TEXTS, depth), term(TEXTS, depth));
        };
    }

    private Term time(ValueType kind, int depth) {
        return switch (random.nextInt(3)) {
            case 0 -> timed(Verb.PLUS, kind, term(kind, depth), whole(random.nextInt(801) - 400));
            case 1 -> timed(Verb.TRUNCATED, kind, term(kind, depth));
            default ->
                kind == Scalar.DATE
                        ? new Term.Call(new TimeOperation(Verb.DATE, ChronoUnit.DAYS), term(Scalar.INSTANT, depth))
                        : new Term.Call(Conversion.INSTANT, term(Scalar.DATE, depth));
        };
    }

    private Term timed(Verb verb, ValueType kind, Term... operands) {
        Operation operation = new TimeOperation(verb, pick(kind == Scalar.DATE ? DAYS : TimeOperation.UNITS));
        return new Term.Call(operation, operands);
    }

    private static Term whole(int number) {
        return new Term.Constant(number, Scalar.INTEGER, false);
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
