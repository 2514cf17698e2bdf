package dev.rowan.memory;

import dev.rowan.evaluate.Subject;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.RowSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a read, and the join row by which it was reached, if any. */
final class SeenRow implements Subject {
    private final Seen seen;
    private final @Nullable Object[] row;
    private final @Nullable Object @Nullable [] join;

    SeenRow(Seen seen, @Nullable Object[] row, @Nullable Object @Nullable [] join) {
        this.seen = seen;
        this.row = row;
        this.join = join;
    }

    @Nullable Object[] row() {
        return row;
    }

    @Override
    public @Nullable Object own(AttributeModel attribute) {
        seen.deadline().check();
        return row[attribute.position()];
    }

    @Override
    public @Nullable Object joined(AttributeModel attribute) {
        if (join == null) {
            throw new IllegalStateException(attribute + " is asked of a row that no join row led to");
        }
        return join[attribute.position()];
    }

    @Override
    public SeenRow link() {
        if (join == null) {
            throw new IllegalStateException("no join row led to this row");
        }
        return new SeenRow(seen, join, null);
    }

    @Override
    public List<SeenRow> related(RelationshipModel relationship) {
        return seen.of(relationship, own(relationship.sourceKey()));
    }

    @Override
    public boolean isAmong(RowSet rows) {
        return seen.of(rows).contains(row);
    }
}
