package dev.rowan.shape;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.problem.NotLoadedException;
import dev.rowan.row.Row;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What rows hold of one relationship, and the same rows with it: what they share, they share again. Mutable, for one load. */
public final class Loaded {
    private final RelationshipModel relationship;
    private final Map<Layout, Layout> layouts = new HashMap<>();
    private final IdentityHashMap<@Nullable Object[], @Nullable Object[]> values = new IdentityHashMap<>();

    /**
     * Looks at one relationship.
     *
     * @param relationship of the rows' resource
     */
    public Loaded(RelationshipModel relationship) {
        this.relationship = relationship;
    }

    /**
     * Whose row it is.
     *
     * @param row any
     * @return the resource
     */
    public static ResourceModel resource(Row<?> row) {
        return ((ArrayRow<?>) row).layout().resource();
    }

    /**
     * Whether a row holds the relationship.
     *
     * @param row of the relationship's source
     * @return true when it was loaded
     */
    public boolean by(Row<?> row) {
        return ((ArrayRow<?>) row).layout().loaded().contains(relationship);
    }

    /**
     * What a row holds of the relationship.
     *
     * @param row one by which it was loaded
     * @return a list of rows, or one row or null for a to-one
     */
    public @Nullable Object of(Row<?> row) {
        ArrayRow<?> array = (ArrayRow<?>) row;
        return array.values()[slot(array.layout())];
    }

    private int slot(Layout layout) {
        return layout.own() + layout.loaded().indexOf(relationship);
    }

    /**
     * The values by which related rows are found, each at the place of its attribute.
     *
     * @param row of the relationship's source
     * @return a tuple; what the row does not hold is null in it
     * @throws NotLoadedException when the row does not hold its keys
     */
    public @Nullable Object[] keys(Row<?> row) {
        ArrayRow<?> array = (ArrayRow<?>) row;
        Layout layout = array.layout();
        List<AttributeModel> attributes = layout.resource().attributes();
        if (layout.attributes().equals(attributes)) {
            return array.values();
        }
        if (layout.slot(relationship.sourceKey()) < 0) {
            throw new NotLoadedException("of this " + layout.resource() + " "
                    + relationship.sourceKey().name()
                    + " is not known, by which " + relationship.name()
                    + " is loaded; read it with `rowan.get(row.key())`");
        }
        @Nullable Object[] tuple = new @Nullable Object[attributes.size()];
        for (AttributeModel attribute : layout.attributes()) {
            tuple[attribute.position()] = array.values()[layout.slot(attribute)];
        }
        return tuple;
    }

    /**
     * The same row with the relationship.
     *
     * @param row of the relationship's source
     * @param related a list of rows, or one row or null for a to-one; the same for rows that are the same
     * @return another row
     */
    public Row<?> with(Row<?> row, @Nullable Object related) {
        ArrayRow<?> array = (ArrayRow<?>) row;
        Layout layout =
                by(row) ? array.layout() : layouts.computeIfAbsent(array.layout(), each -> each.with(relationship));
        @Nullable Object[] more = values.computeIfAbsent(array.values(), each -> {
            @Nullable Object[] made = Arrays.copyOf(each, layout.own() + layout.loaded().size());
            made[slot(layout)] = related;
            return made;
        });
        return new ArrayRow<>(layout, more, array.link());
    }
}
