package dev.rowan.planning;

import dev.rowan.intake.ReadDraft;
import dev.rowan.model.Aggregation;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.Comparison;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.SortKey;
import dev.rowan.model.Term;
import dev.rowan.store.compiled.Lifted;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A total order, in which each row has its place: that of its values.
 *
 * @param resource whose rows
 * @param order most important first; the primary key is among it
 */
public record Keyset(ResourceModel resource, List<SortKey> order) {
    /** Makes the value; the order is copied. */
    public Keyset {
        order = List.copyOf(order);
    }

    /**
     * The order of what is read, ties broken by the primary key.
     *
     * @param draft what is read
     * @return the order
     */
    public static Keyset of(ReadDraft draft) {
        return new Keyset(draft.resource(), total(draft.resource(), draft.sort()));
    }

    static List<SortKey> total(ResourceModel resource, List<SortKey> sort) {
        List<SortKey> order = new ArrayList<>();
        sort.forEach(key -> add(order, key));
        for (AttributeModel key : resource.primaryKey()) {
            add(order, new SortKey(new Term.Own(key), false));
        }
        return order;
    }

    /** What is compared again decides nothing any more. */
    private static void add(List<SortKey> order, SortKey key) {
        if (order.stream().noneMatch(each -> each.term().equals(key.term()))) {
            order.add(key);
        }
    }

    /**
     * The values by which a row has its place.
     *
     * @return one for each criterion
     */
    public List<Term> terms() {
        return order.stream().map(SortKey::term).toList();
    }

    /**
     * The order from the end.
     *
     * @return another order
     */
    public Keyset reversed() {
        return new Keyset(resource, order.stream().map(SortKey::reversed).toList());
    }

    /**
     * Whether no row lacks a value by which it has its place.
     *
     * @return true where none of them can be null
     */
    public boolean isWhole() {
        return order.stream().allMatch(key -> never(key.term()));
    }

    /**
     * Whether the order itself depends on values that come with each request.
     *
     * @return true where it is another one for each of them
     */
    public boolean isOpen() {
        return order.stream().anyMatch(key -> open(key.term()));
    }

    private static boolean open(Term term) {
        return (term instanceof Term.Constant constant && Lifted.isOpen(constant.value()))
                || (term instanceof Term.In in && Lifted.isOpen(in.values()))
                || term.parts().stream().anyMatch(Keyset::open);
    }

    /**
     * A place that comes with each request.
     *
     * @param from at which of its values the place begins
     * @return stands for one value for each criterion
     */
    public List<@Nullable Object> given(int from) {
        return IntStream.range(from, from + order.size())
                .<@Nullable Object>mapToObj(Lifted::new)
                .toList();
    }

    /**
     * Which rows come after a place: those that are beyond it in one criterion, and the same in all before. Where all
     * criteria are alike it is said in one comparison; elsewhere the first criterion is said once more by itself, where that
     * lets an index begin there.
     *
     * @param place the values of the criteria, null among them
     * @return a condition that is never true of the place itself
     */
    public Term after(List<@Nullable Object> place) {
        Term even = order.size() > 1 && isEven() ? beyond(place) : null;
        if (even != null) {
            return even;
        }
        List<Term> ways = new ArrayList<>();
        List<Term> same = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            SortKey key = order.get(i);
            Object value = place.get(i);
            Term beyond = beyond(key, value);
            if (beyond != null) {
                List<Term> way = new ArrayList<>(same);
                way.add(beyond);
                ways.add(way.size() == 1 ? beyond : new Term.And(way));
            }
            same.add(value == null ? new Term.IsNull(key.term()) : compare(Comparison.EQ, key.term(), value));
        }
        Term any = ways.size() == 1 ? ways.get(0) : new Term.Or(ways);
        SortKey first = order.get(0);
        Object value = place.get(0);
        if (ways.size() == 1 || value == null || !never(first.term())) {
            return any;
        }
        Comparison least = first.descending() ? Comparison.LE : Comparison.GE;
        return new Term.And(List.of(compare(least, first.term(), value), any));
    }

    /** Whether columns are compared, in one direction, that always hold something. */
    private boolean isEven() {
        return order.stream()
                .allMatch(key -> key.term() instanceof Term.Own own
                        && own.attribute().required()
                        && key.descending() == order.get(0).descending());
    }

    /** Null where the place is of a time when a criterion could be without a value. */
    private @Nullable Term beyond(List<@Nullable Object> place) {
        List<Term> values = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            Object value = place.get(i);
            if (value == null) {
                return null;
            }
            values.add(constant(order.get(i).term(), value));
        }
        return new Term.Beyond(order.get(0).descending(), terms(), values);
    }

    /** Null where nothing can be beyond. */
    private static @Nullable Term beyond(SortKey key, @Nullable Object value) {
        Term term = key.term();
        if (value == null) {
            return key.nullsFirst() ? new Term.Not(new Term.IsNull(term)) : null;
        }
        Term further = compare(key.descending() ? Comparison.LT : Comparison.GT, term, value);
        return key.nullsFirst() || never(term) ? further : new Term.Or(List.of(further, new Term.IsNull(term)));
    }

    private static Term compare(Comparison comparison, Term term, Object value) {
        return new Term.Compare(comparison, term, constant(term, value));
    }

    private static Term constant(Term term, Object value) {
        return new Term.Constant(value, term.type(), sensitive(term));
    }

    /** Whether a term is never null. */
    private static boolean never(Term term) {
        return (term instanceof Term.Aggregated made && made.kind() == Aggregation.COUNT)
                || (term instanceof Term.Own own && own.attribute().required());
    }

    private static boolean sensitive(Term term) {
        return (term instanceof Term.Own own && own.attribute().sensitive())
                || term.parts().stream().anyMatch(Keyset::sensitive);
    }
}
