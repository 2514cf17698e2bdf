package dev.rowan.shape;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Field;
import dev.rowan.model.AttributeModel;
import dev.rowan.problem.NotLoadedException;
import dev.rowan.row.Key;
import dev.rowan.row.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row: an array and the layout that says what stands where. */
final class ArrayRow<R> implements Row<R> {
    private final Layout layout;
    private final @Nullable Object[] values;
    private final @Nullable ArrayRow<?> link;

    ArrayRow(Layout layout, @Nullable Object[] values, @Nullable ArrayRow<?> link) {
        this.layout = layout;
        this.values = values;
        this.link = link;
    }

    ArrayRow(Layout layout, @Nullable Object[] values) {
        this(layout, values, null);
    }

    Layout layout() {
        return layout;
    }

    @Nullable Object[] values() {
        return values;
    }

    /** The join row by which it was reached; null where there is none, or nobody knows. */
    @Nullable ArrayRow<?> link() {
        return link;
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"
    }) // the field's type says what its values are; null as the declaration allows
    public <V> V get(Field<? super R, V> field) {
        int slot = layout.slot(field);
        if (slot < 0) {
            throw new NotLoadedException(NotLoaded.message(layout, field));
        }
        return (V) value(slot);
    }

    @Override
    public boolean hasMore(Field<? super R, ? extends List<?>> relationship) {
        return switch (Shortened.rest(get(relationship))) {
            case NONE -> false;
            case SOME -> true;
            case UNKNOWN -> throw new NotLoadedException(NotLoaded.rest(relationship));
        };
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"
    }) // the attribute's type says what its values are; null as the declaration allows
    public <V> V joined(Attribute<?, V> attribute) {
        int slot = link == null ? -1 : link.layout.slot(attribute);
        if (link == null || slot < 0) {
            throw new NotLoadedException(NotLoaded.joined(layout, link == null ? null : link.layout, attribute));
        }
        return (V) link.value(slot);
    }

    private @Nullable Object value(int slot) {
        Object value = values[slot];
        return value instanceof byte[] bytes ? bytes.clone() : value;
    }

    @Override
    public boolean isLoaded(Field<? super R, ?> field) {
        return layout.slot(field) >= 0;
    }

    @Override
    @SuppressWarnings("unchecked") // the model's instance is of R
    public Key<R> key() {
        List<Object> key = new ArrayList<>();
        for (AttributeModel attribute : layout.resource().primaryKey()) {
            Object value = values[layout.slot(attribute)];
            if (value == null) {
                throw new NotLoadedException("the key of this " + layout.resource() + " is not known");
            }
            key.add(value);
        }
        return new Key<>((R) layout.models().instance(layout.resource()), key);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof ArrayRow<?> that && Sameness.of(this, that));
    }

    /** Of its own values alone: related rows may be shared by many ways, and a chain of them longer than a thread's stack. */
    @Override
    public int hashCode() {
        return 31 * layout.resource().name().hashCode() + Arrays.deepHashCode(Arrays.copyOf(values, layout.own()));
    }

    @Override
    public String toString() {
        return RowText.of(this);
    }
}
