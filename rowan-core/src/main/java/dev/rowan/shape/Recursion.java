package dev.rowan.shape;

import dev.rowan.model.RelationshipModel;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How rows that a relationship of a resource to itself leads to hold that relationship again. Immutable. */
public final class Recursion {
    private final int depth;
    private final Layout layout;

    Recursion(int depth, Layout without, RelationshipModel relationship) {
        this.depth = depth;
        this.layout = without.with(relationship);
    }

    /**
     * How often the relationship is followed.
     *
     * @return from 2
     */
    public int depth() {
        return depth;
    }

    /**
     * Tells the rows of a level apart.
     *
     * @param tuple holds all attributes of a row
     * @param from the index of the first one in it
     * @return equal for the same row
     */
    public Object identity(@Nullable Object[] tuple, int from) {
        return Identified.by(layout.resource().primaryKey(), tuple, from);
    }

    /**
     * The same row with the relationship.
     *
     * @param row made by the level's pattern
     * @param related a list of rows, or one row or null for a to-one
     * @return another row
     */
    public Object holding(Object row, @Nullable Object related) {
        ArrayRow<?> array = (ArrayRow<?>) row;
        @Nullable Object[] values = Arrays.copyOf(array.values(), array.values().length + 1);
        values[values.length - 1] = related;
        return new ArrayRow<>(layout, values, array.link());
    }

    /**
     * The same row, reached by another way.
     *
     * @param row holds the relationship
     * @param reached the row as it was reached
     * @return the row itself where both ways are alike
     */
    public Object reached(Object row, Object reached) {
        ArrayRow<?> array = (ArrayRow<?>) row;
        ArrayRow<?> link = ((ArrayRow<?>) reached).link();
        return link == null ? row : new ArrayRow<>(array.layout(), array.values(), link);
    }
}
