package dev.rowan.evaluate;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.RowSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row that terms speak of. */
public interface Subject {
    /**
     * A value of the row.
     *
     * @param attribute an attribute of the row's resource
     * @return its value, or null
     */
    @Nullable Object own(AttributeModel attribute);

    /**
     * A value of the join row by which the row was reached.
     *
     * @param attribute an attribute of the join resource
     * @return its value, or null
     */
    @Nullable Object joined(AttributeModel attribute);

    /**
     * The join row by which the row was reached.
     *
     * @return the row
     * @throws IllegalStateException when there is none
     */
    default Subject link() {
        throw new IllegalStateException("no join row led here");
    }

    /**
     * The rows at the other end of a relationship.
     *
     * @param relationship of the row's resource
     * @return one for each related row; for a many-to-many one for each join row
     */
    List<? extends Subject> related(RelationshipModel relationship);

    /**
     * Whether the row is one of some.
     *
     * @param rows of the row's resource
     * @return true when it is found by them
     * @throws IllegalStateException when only a store can tell
     */
    default boolean isAmong(RowSet rows) {
        throw new IllegalStateException("only a store can tell which " + rows.resource() + " there are");
    }
}
