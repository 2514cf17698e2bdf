package dev.rowan.shape;

import dev.rowan.compile.Models;
import dev.rowan.intake.ComputedDraft;
import dev.rowan.intake.LoadDraft;
import dev.rowan.intake.ReadDraft;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Through;
import dev.rowan.row.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes rows, and the patterns of reads that return them. */
public final class Rows {
    /** Keys, and what join rows hold: no program has so many. */
    private static final int MOST_PARTS = 1_000;

    private final Models models;
    private final Map<String, Layout> whole = new ConcurrentHashMap<>();
    private final Map<Part, Layout> parts = new ConcurrentHashMap<>();

    /**
     * Makes rows of these models.
     *
     * @param models of the domains that are open
     */
    public Rows(Models models) {
        this.models = models;
    }

    /**
     * The pattern of a read that returns rows.
     *
     * @param draft what is read
     * @param <R> the resource
     * @return all attributes, and what the draft loads
     */
    public <R> Pattern<Row<R>> pattern(ReadDraft draft) {
        return pattern(draft, null);
    }

    private <R> RowPattern<R> pattern(ReadDraft draft, @Nullable Through through) {
        List<Nested> nested = draft.loads().stream().map(this::nested).toList();
        List<RelationshipModel> loaded =
                draft.loads().stream().map(LoadDraft::relationship).toList();
        List<ComputedDraft> drafts = Stream.concat(
                        draft.computed().stream().filter(ComputedDraft.Pushed.class::isInstance),
                        draft.computed().stream().filter(ComputedDraft.Coded.class::isInstance))
                .toList();
        Layout layout = new Layout(models, draft.resource(), draft.resource().attributes(), drafts, loaded);
        return new RowPattern<>(layout, drafts, nested, through == null ? null : whole(through.join()));
    }

    /**
     * The level of rows that are related to rows of all attributes.
     *
     * @param load which rows
     * @return how it hangs on those
     */
    public Nested nested(LoadDraft load) {
        RelationshipModel relationship = load.relationship();
        RowPattern<?> pattern = pattern(load.draft(), relationship.through());
        Recursion recursion = load.depth() == 1 ? null : new Recursion(load.depth(), pattern.layout(), relationship);
        return new Nested(relationship, relationship.sourceKey().position(), load.draft(), pattern, recursion);
    }

    private Layout whole(ResourceModel resource) {
        Layout known = whole.get(resource.name());
        return known == null
                ? whole.computeIfAbsent(resource.name(), name -> new Layout(models, resource, resource.attributes()))
                : known;
    }

    /**
     * A row of all attributes.
     *
     * @param resource whose row
     * @param tuple the attributes' values in order
     * @param <R> the resource
     * @return the row
     */
    public <R> Row<R> row(ResourceModel resource, @Nullable Object[] tuple) {
        return new ArrayRow<>(whole(resource), tuple);
    }

    /**
     * A row of which only the key is known.
     *
     * @param resource whose row
     * @param key the primary key's values
     * @param <R> the resource
     * @return the row
     */
    public <R> Row<R> row(ResourceModel resource, List<Object> key) {
        return part(resource, resource.primaryKey(), key.toArray());
    }

    /**
     * A row of which only some attributes are known.
     *
     * @param resource whose row
     * @param attributes which ones
     * @param values their values
     * @param <R> the resource
     * @return the row
     */
    public <R> Row<R> part(ResourceModel resource, List<AttributeModel> attributes, @Nullable Object[] values) {
        return new ArrayRow<>(layout(resource, attributes), values);
    }

    private Layout layout(ResourceModel resource, List<AttributeModel> attributes) {
        Part part = new Part(resource.name(), attributes);
        Layout layout = parts.get(part);
        if (layout == null) {
            layout = new Layout(models, resource, attributes);
            if (parts.size() >= MOST_PARTS) {
                parts.clear();
            }
            parts.put(part, layout);
        }
        return layout;
    }

    private record Part(String resource, List<AttributeModel> attributes) {}

    /**
     * The same row, reached by another way.
     *
     * @param row a row of the destination
     * @param link the join row; null where there is none, or nobody knows what it holds
     * @param <R> the resource
     * @return another row
     */
    public <R> Row<R> reached(Row<R> row, @Nullable Row<?> link) {
        ArrayRow<R> array = (ArrayRow<R>) row;
        return new ArrayRow<>(array.layout(), array.values(), (ArrayRow<?>) link);
    }

    /**
     * A row without its relationships and computed fields, and without the way it was reached: they may not be true any more.
     *
     * @param row a row that was read
     * @param <R> the resource
     * @return its attributes
     */
    public <R> Row<R> bare(Row<R> row) {
        if (row instanceof ArrayRow<R> array
                && (array.link() != null || !array.layout().isBare())) {
            Layout layout = array.layout();
            return new ArrayRow<>(
                    new Layout(layout.models(), layout.resource(), layout.attributes()),
                    Arrays.copyOf(array.values(), layout.attributes().size()));
        }
        return row;
    }

    /**
     * The same row with one more relationship loaded.
     *
     * @param row a row of the relationship's source, by which it is not loaded yet
     * @param relationship what is loaded
     * @param related the related rows; of a to-one, one at most
     * @param <R> the resource
     * @return another row
     */
    public <R> Row<R> with(Row<R> row, RelationshipModel relationship, List<? extends Row<?>> related) {
        ArrayRow<R> array = (ArrayRow<R>) row;
        Layout layout = array.layout();
        List<RelationshipModel> loaded = new ArrayList<>(layout.loaded());
        loaded.add(relationship);
        @Nullable Object[] values = Arrays.copyOf(array.values(), array.values().length + 1);
        values[values.length - 1] = relationship.kind().toOne() ? first(related) : List.copyOf(related);
        return new ArrayRow<>(layout.loading(loaded), values, array.link());
    }

    private static @Nullable Object first(List<? extends Row<?>> related) {
        return related.isEmpty() ? null : related.get(0);
    }

    /**
     * The same row without a relationship: it is not what it was.
     *
     * @param row a row of the relationship's source
     * @param relationship what is not loaded any more
     * @param <R> the resource
     * @return the row; itself where the relationship was not loaded
     */
    public <R> Row<R> without(Row<R> row, RelationshipModel relationship) {
        ArrayRow<R> array = (ArrayRow<R>) row;
        Layout layout = array.layout();
        int at = layout.loaded().indexOf(relationship);
        if (at < 0) {
            return row;
        }
        List<RelationshipModel> loaded = new ArrayList<>(layout.loaded());
        loaded.remove(at);
        List<@Nullable Object> values = new ArrayList<>(Arrays.asList(array.values()));
        values.remove(layout.own() + at);
        return new ArrayRow<>(layout.loading(loaded), values.toArray(), array.link());
    }

    /**
     * The same row with another value.
     *
     * @param row a row of the attribute's resource
     * @param attribute what changed
     * @param value its value from now on
     * @param <R> the resource
     * @return the row; itself where the attribute is not loaded
     */
    public <R> Row<R> with(Row<R> row, AttributeModel attribute, @Nullable Object value) {
        ArrayRow<R> array = (ArrayRow<R>) row;
        int slot = array.layout().slot(attribute);
        if (slot < 0) {
            return row;
        }
        @Nullable Object[] values = array.values().clone();
        values[slot] = value;
        return new ArrayRow<>(array.layout(), values, array.link());
    }

    /**
     * The value of an attribute, if the row holds it.
     *
     * @param row a row or key of the attribute's resource
     * @param attribute what is asked
     * @return the value; null when it is null or not known
     */
    public @Nullable Object value(Row<?> row, AttributeModel attribute) {
        ArrayRow<?> array = (ArrayRow<?>) row;
        int slot = array.layout().slot(attribute);
        return slot < 0 ? null : array.values()[slot];
    }
}
