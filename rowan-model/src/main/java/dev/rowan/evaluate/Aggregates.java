package dev.rowan.evaluate;

import dev.rowan.model.Aggregation;
import dev.rowan.model.Hop;
import dev.rowan.model.SortKey;
import dev.rowan.model.Term;
import dev.rowan.type.MatchKey;
import dev.rowan.type.ValueType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One value made of many rows. */
final class Aggregates {
    /** Digits of a mean after the point. */
    private static final int DIGITS = 10;

    private Aggregates() {}

    static @Nullable Object value(Term.Aggregated made, Subject row) {
        Stream<Subject> rows = Stream.of(row);
        for (Hop hop : made.path()) {
            rows = rows.flatMap(each -> Inner.related(each, hop));
        }
        Term operand = made.operand();
        if (operand == null) {
            return rows.count();
        }
        return of(made.kind(), operand.type(), values(made, operand, rows));
    }

    private static List<Object> values(Term.Aggregated made, Term operand, Stream<Subject> rows) {
        List<Object> values = new ArrayList<>();
        Set<Object> known = new HashSet<>();
        rows.sorted(order(made.sort())).forEach(each -> {
            Object value = Evaluator.value(operand, each);
            if (value != null && (!made.distinct() || known.add(MatchKey.of(operand.type(), value)))) {
                values.add(value);
            }
        });
        return values;
    }

    private static Comparator<Subject> order(List<SortKey> sort) {
        return (left, right) -> sort.stream()
                .mapToInt(key ->
                        Nulls.compare(key, Evaluator.value(key.term(), left), Evaluator.value(key.term(), right)))
                .filter(order -> order != 0)
                .findFirst()
                .orElse(0);
    }

    private static @Nullable Object of(Aggregation kind, ValueType type, List<Object> values) {
        if (kind == Aggregation.COUNT) {
            return (long) values.size();
        }
        if (values.isEmpty()) {
            return null;
        }
        return switch (kind) {
            case MIN -> values.stream().min(type::compare).orElseThrow();
            case MAX -> values.stream().max(type::compare).orElseThrow();
            case FIRST -> values.get(0);
            case LIST -> List.copyOf(values);
            case SUM ->
                kind.type(type).cast(sum(values)) instanceof dev.rowan.type.Cast.Done done ? done.value() : unfit();
            default -> sum(values).divide(BigDecimal.valueOf(values.size()), DIGITS, RoundingMode.HALF_UP);
        };
    }

    private static Object unfit() {
        throw new ArithmeticException("a sum does not fit its kind");
    }

    private static BigDecimal sum(List<Object> values) {
        return values.stream()
                .map(each ->
                        each instanceof BigDecimal number ? number : BigDecimal.valueOf(((Number) each).longValue()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
