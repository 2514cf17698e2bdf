package dev.rowan.shape;

import dev.rowan.intake.ComputedDraft;
import dev.rowan.model.Term;
import dev.rowan.row.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tuples become rows of all attributes, with the computed fields and relationships that were loaded. */
final class RowPattern<R> implements Pattern<Row<R>> {
    private final Layout layout;
    private final List<Term> outputs;
    private final List<Nested> nested;
    private final int width;
    private final List<Coding> codings;
    private final @Nullable Layout link;

    /**
     * Of rows that are reached through a join the join row is read along. The computed fields of the layout are those of
     * the drafts, in order, all that the store works out before all that code does.
     */
    RowPattern(Layout layout, List<ComputedDraft> computed, List<Nested> nested, @Nullable Layout link) {
        this.layout = layout;
        this.nested = List.copyOf(nested);
        this.link = link;
        List<Term> terms = new ArrayList<>();
        layout.attributes().forEach(attribute -> terms.add(new Term.Own(attribute)));
        computed.forEach(each -> {
            if (each instanceof ComputedDraft.Pushed pushed) {
                terms.add(pushed.term());
            }
        });
        this.codings = computed.stream()
                .flatMap(each -> each instanceof ComputedDraft.Coded coded
                        ? Stream.of(Coding.of(layout.models(), layout.resource(), coded, term -> place(terms, term)))
                        : Stream.empty())
                .toList();
        this.width = terms.size();
        if (link != null) {
            link.attributes().forEach(attribute -> terms.add(new Term.Joined(attribute)));
        }
        this.outputs = List.copyOf(terms);
    }

    Layout layout() {
        return layout;
    }

    private static int place(List<Term> terms, Term term) {
        if (!terms.contains(term)) {
            terms.add(term);
        }
        return terms.indexOf(term);
    }

    @Override
    public List<Term> outputs() {
        return outputs;
    }

    @Override
    public List<Nested> nested() {
        return nested;
    }

    @Override
    public ArrayRow<R> make(@Nullable Object[] tuple, int from, @Nullable Object[] related) {
        int own = layout.own();
        if (from == 0 && related.length == 0 && codings.isEmpty() && tuple.length == own) {
            return new ArrayRow<>(layout, tuple);
        }
        @Nullable Object[] values = new @Nullable Object[own + related.length];
        int read = own - codings.size();
        System.arraycopy(tuple, from, values, 0, read);
        for (int i = 0; i < codings.size(); i++) {
            values[read + i] = codings.get(i).value(tuple, from);
        }
        System.arraycopy(related, 0, values, own, related.length);
        return new ArrayRow<>(layout, values, link(tuple, from));
    }

    @Override
    public Pattern<Row<R>> sharing() {
        return link == null ? this : new SharedRows<>(this, layout);
    }

    /** The join row in a tuple. */
    @Nullable ArrayRow<?> link(@Nullable Object[] tuple, int from) {
        if (link == null) {
            return null;
        }
        int first = from + width;
        return new ArrayRow<>(
                link, Arrays.copyOfRange(tuple, first, first + link.attributes().size()));
    }
}
