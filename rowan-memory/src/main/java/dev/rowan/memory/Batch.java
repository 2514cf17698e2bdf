package dev.rowan.memory;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.store.Violation;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one step, as they are to be: visited in the order of some of their values, as a database locks them, and
 * told apart when one of them breaks a rule.
 */
final class Batch {
    private final ResourceModel resource;
    private final List<@Nullable Object[]> rows;
    private final List<Integer> order;
    private final boolean certain;

    private Batch(ResourceModel resource, List<@Nullable Object[]> rows, List<Integer> order, boolean certain) {
        this.resource = resource;
        this.rows = rows;
        this.order = order;
        this.certain = certain;
    }

    /** The same rows, of which nobody knows yet whether they are going to hold what they are given. */
    Batch uncertain() {
        return new Batch(resource, rows, order, false);
    }

    static Batch inInputOrder(ResourceModel resource, List<@Nullable Object[]> rows) {
        return new Batch(resource, rows, IntStream.range(0, rows.size()).boxed().toList(), true);
    }

    /** In the order of what some rows, such as these as they were, hold in some attributes. */
    static Batch by(List<AttributeModel> keys, List<@Nullable Object[]> held, Batch of) {
        Comparator<Integer> byKeys = (left, right) -> compare(keys, held.get(left), held.get(right));
        return new Batch(of.resource, of.rows, of.order.stream().sorted(byKeys).toList(), of.certain);
    }

    private static int compare(List<AttributeModel> keys, @Nullable Object[] left, @Nullable Object[] right) {
        return keys.stream()
                .mapToInt(key -> key.type().kept().compare(value(left, key), value(right, key)))
                .filter(order -> order != 0)
                .findFirst()
                .orElse(0);
    }

    /** Does something with each row's index. */
    void each(IntConsumer work) {
        for (int index : order) {
            try {
                work.accept(index);
            } catch (Violated violated) {
                throw violated.at(row(violated.violation(), index));
            }
        }
    }

    /**
     * Rows that are alike in what a rule is about break it together. The first of them is told; where no two may be alike, the
     * second, which breaks the rule for sure.
     */
    private int row(Violation violation, int index) {
        boolean own = violation.resource().name().equals(resource.name())
                && violation.kind() != Violation.Kind.REFERENCED
                && violation.kind() != Violation.Kind.OUT_OF_RANGE;
        if (!own || (!certain && violation.kind() != Violation.Kind.NOT_NULL)) {
            return index;
        }
        int[] alike = IntStream.range(0, rows.size())
                .filter(i -> violation.attributes().stream()
                        .allMatch(each ->
                                Rules.same(each, rows.get(i)[each.position()], rows.get(index)[each.position()])))
                .toArray();
        boolean unique = violation.kind() == Violation.Kind.UNIQUE && alike.length > 1;
        return alike[unique ? 1 : 0];
    }

    private static Object value(@Nullable Object[] row, AttributeModel key) {
        return Objects.requireNonNull(row[key.position()], "a key");
    }
}
