package dev.rowan.planning;

import dev.rowan.intake.ReadDraft;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.Comparison;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.SortKey;
import dev.rowan.model.Term;
import dev.rowan.store.Lock;
import dev.rowan.store.ReadPlan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans how the rows of a query are found that are to be written. */
public final class Sweeps {
    private final Reads reads;

    /**
     * Plans by these reads.
     *
     * @param reads of the store
     */
    public Sweeps(Reads reads) {
        this.reads = reads;
    }

    /**
     * All rows, for one step, or to learn their keys.
     *
     * @param draft which rows
     * @return a plan of the primary keys' values, in the order asked for
     * @throws dev.rowan.problem.StoreException when the store cannot do it
     */
    public ReadPlan all(ReadDraft draft) {
        return reads.rows(draft, terms(draft.resource().primaryKey()));
    }

    /**
     * Whether rows can be found page by page, in the order of their keys. A limit counts by another order, and would begin
     * anew with each page.
     *
     * @param draft which rows
     * @return false where all keys have to be read first
     */
    public boolean pages(ReadDraft draft) {
        return draft.limit() == null
                && draft.offset() == 0
                && draft.ways().distinct().isEmpty()
                && draft.resource().primaryKey().stream()
                        .allMatch(key -> key.type().ordered());
    }

    /**
     * Some whole rows in the order of their keys, locked.
     *
     * @param draft which rows
     * @param after the key of the row before them; null for the first ones
     * @param size how many
     * @return the plan
     * @throws dev.rowan.problem.StoreException when the store cannot do it
     */
    public ReadPlan page(ReadDraft draft, @Nullable List<Object> after, int size) {
        ResourceModel resource = draft.resource();
        ReadPlan all = reads.rows(draft, terms(resource.attributes()));
        Term rest = after == null ? null : after(resource.primaryKey(), after);
        List<SortKey> order = resource.primaryKey().stream()
                .map(key -> new SortKey(new Term.Own(key), false))
                .toList();
        return all.where(both(all.filter(), rest))
                .sorted(order)
                .cut((long) size, 0)
                .locked(Lock.NO_KEY_UPDATE);
    }

    private static @Nullable Term both(@Nullable Term one, @Nullable Term other) {
        return one == null ? other : other == null ? one : new Term.And(List.of(one, other));
    }

    /** Greater in the first attribute, or the same in it and greater in the rest. */
    private static Term after(List<AttributeModel> attributes, List<Object> values) {
        List<Term> ways = new ArrayList<>();
        for (int i = 0; i < attributes.size(); i++) {
            List<Term> parts = new ArrayList<>();
            for (int j = 0; j < i; j++) {
                parts.add(compare(Comparison.EQ, attributes.get(j), values.get(j)));
            }
            parts.add(compare(Comparison.GT, attributes.get(i), values.get(i)));
            ways.add(parts.size() == 1 ? parts.get(0) : new Term.And(parts));
        }
        return ways.size() == 1 ? ways.get(0) : new Term.Or(ways);
    }

    private static Term compare(Comparison comparison, AttributeModel attribute, Object value) {
        Term constant = new Term.Constant(value, attribute.type(), attribute.sensitive());
        return new Term.Compare(comparison, new Term.Own(attribute), constant);
    }

    private static List<Term> terms(List<AttributeModel> attributes) {
        return attributes.stream().<Term>map(Term.Own::new).toList();
    }
}
