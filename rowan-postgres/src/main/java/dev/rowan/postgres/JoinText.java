package dev.rowan.postgres;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.store.LinkMode;
import dev.rowan.store.WriteStep;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In what statements about join rows differ, values aside. Relationships of one name, opened by two handles, are two. */
record JoinText(Part part, RelationshipModel relationship, LinkMode mode, List<AttributeModel> columns) {
    /** What is sent of a step. */
    enum Part {
        BARE,
        PARENT,
        WHOLE,
        LOCKED
    }

    static JoinText of(Part part, WriteStep.Link step) {
        return new JoinText(part, step.relationship(), step.mode(), step.columns());
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the very model
    public boolean equals(@Nullable Object other) {
        return other instanceof JoinText that
                && relationship == that.relationship
                && part == that.part
                && mode == that.mode
                && columns.equals(that.columns);
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(relationship) * 31 + part.hashCode() + mode.hashCode();
    }
}
