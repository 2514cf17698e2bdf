package dev.rowan.memory;

import dev.rowan.evaluate.Evaluator;
import dev.rowan.evaluate.Nulls;
import dev.rowan.model.SortKey;
import dev.rowan.store.Parents;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.Tuples;
import dev.rowan.type.MatchKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one level. */
final class Level {
    private final Seen seen;
    private final ReadPlan plan;

    Level(Tables tables, ReadPlan plan) {
        this(tables, plan, Deadline.in(plan.timeLimit()));
    }

    /** A read within another. */
    Level(Tables tables, ReadPlan plan, Deadline deadline) {
        this.seen = new Seen(tables, deadline);
        this.plan = plan;
    }

    Tuples read() {
        List<@Nullable Object[]> tuples = rows();
        return switch (plan.answer()) {
            case ROWS -> new Tuples(tuples);
            case COUNT -> one((long) tuples.size());
            case EXISTS -> one(!tuples.isEmpty());
        };
    }

    /** The rows themselves, as they are kept. */
    List<@Nullable Object[]> found() {
        List<@Nullable Object[]> rows = new ArrayList<>();
        cut(seen.all(plan.resource())).forEach(row -> rows.add(row.row()));
        return rows;
    }

    private List<@Nullable Object[]> rows() {
        List<@Nullable Object[]> tuples = new ArrayList<>();
        Parents parents = plan.parents();
        if (parents == null) {
            cut(seen.all(plan.resource()))
                    .forEach(row -> tuples.add(outputs(row).toArray()));
            return tuples;
        }
        for (Object key : parents.keys()) {
            for (SeenRow row : cut(seen.of(parents.relationship(), key))) {
                tuples.add(
                        Stream.concat(Stream.of(Copies.of(key)), outputs(row)).toArray());
            }
        }
        return tuples;
    }

    private static Tuples one(Object answer) {
        List<@Nullable Object[]> tuples = new ArrayList<>();
        tuples.add(new Object[] {answer});
        return new Tuples(tuples);
    }

    /** Of no rows nothing is worked out, or what does not fit would be told where nobody asks. */
    private List<SeenRow> cut(List<SeenRow> rows) {
        if (plan.limit() != null && plan.limit() == 0) {
            return List.of();
        }
        return rows.stream()
                .filter(row -> Evaluator.keeps(plan.filter(), row))
                .sorted(order())
                .filter(first())
                .skip(plan.offset())
                .limit(plan.limit() == null ? Long.MAX_VALUE : plan.limit())
                .toList();
    }

    /** Of rows that are alike in what is distinct only the first. */
    private Predicate<SeenRow> first() {
        Set<List<@Nullable Object>> known = new HashSet<>();
        return row -> plan.distinct().isEmpty()
                || known.add(plan.distinct().stream()
                        .<@Nullable Object>map(term -> {
                            Object value = Evaluator.value(term, row);
                            return value == null ? null : MatchKey.of(term.type(), value);
                        })
                        .toList());
    }

    private Stream<@Nullable Object> outputs(SeenRow row) {
        return plan.outputs().stream().map(term -> Copies.of(Evaluator.value(term, row)));
    }

    private Comparator<SeenRow> order() {
        return (left, right) -> plan.sort().stream()
                .mapToInt(key -> compare(key, left, right))
                .filter(order -> order != 0)
                .findFirst()
                .orElse(0);
    }

    private static int compare(SortKey key, SeenRow left, SeenRow right) {
        return Nulls.compare(key, Evaluator.value(key.term(), left), Evaluator.value(key.term(), right));
    }
}
