package dev.rowan.action;

import dev.rowan.expression.Condition;
import dev.rowan.expression.Sort;
import dev.rowan.query.Query;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a read action says beyond its arguments.
 *
 * @param filter which rows it finds, arguments included; null for all
 * @param order the order where none is asked for, most important first
 * @param preparations what it makes of a query, in order
 * @param pageSize how many rows a page of it holds; null when nothing was said
 * @param largestPage how many rows a page of it holds at most; null when nothing was said
 */
public record ReadRules(
        @Nullable Condition<?> filter,
        List<Sort<?>> order,
        List<UnaryOperator<Query<?>>> preparations,
        @Nullable Integer pageSize,
        @Nullable Integer largestPage) {
    private static final int USUAL = 50;
    private static final int LARGEST = 1_000;

    /** A read action of which nothing was said. */
    public static final ReadRules NONE = new ReadRules(null, List.of(), List.of(), null, null);

    /** Makes the rules; lists are copied. */
    public ReadRules {
        order = List.copyOf(order);
        preparations = List.copyOf(preparations);
    }

    /**
     * Narrows the filter.
     *
     * @param condition beside what was said before
     * @return other rules
     */
    @SuppressWarnings("unchecked") // both are about rows of the action's resource
    public ReadRules filter(Condition<?> condition) {
        Condition<?> all = filter == null ? condition : ((Condition<Object>) filter).and((Condition<Object>) condition);
        return new ReadRules(all, order, preparations, pageSize, largestPage);
    }

    /**
     * Adds to the order.
     *
     * @param more less important than what was said before
     * @return other rules
     */
    public ReadRules sort(List<? extends Sort<?>> more) {
        List<Sort<?>> all =
                Stream.<Sort<?>>concat(order.stream(), more.stream()).toList();
        return new ReadRules(filter, all, preparations, pageSize, largestPage);
    }

    /**
     * Adds a preparation.
     *
     * @param preparation makes another query of a query
     * @return other rules
     */
    public ReadRules prepare(UnaryOperator<Query<?>> preparation) {
        List<UnaryOperator<Query<?>>> all =
                Stream.concat(preparations.stream(), Stream.of(preparation)).toList();
        return new ReadRules(filter, order, all, pageSize, largestPage);
    }

    /**
     * Says how many rows a page holds.
     *
     * @param rows from 1
     * @param largest at most so many; null for as many as anywhere
     * @return other rules
     */
    public ReadRules pages(int rows, @Nullable Integer largest) {
        return new ReadRules(filter, order, preparations, rows, largest);
    }

    /**
     * How many rows a page holds where nobody asks for a number.
     *
     * @return from 1
     */
    public int usualPage() {
        return Math.min(pageSize == null ? USUAL : pageSize, mostOfPage());
    }

    /**
     * How many rows a page holds at most.
     *
     * @return from 1
     */
    public int mostOfPage() {
        return largestPage == null ? Math.max(LARGEST, pageSize == null ? USUAL : pageSize) : largestPage;
    }
}
