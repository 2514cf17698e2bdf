package dev.rowan.postgres;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.store.WriteStep;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In what inserts differ, values aside. Resources of one name, opened by two handles, are two: they may have other columns. */
record InsertForm(
        ResourceModel resource, List<AttributeModel> attributes, List<AttributeModel> returning, boolean one) {
    static InsertForm of(WriteStep.Insert step) {
        return new InsertForm(
                step.resource(),
                step.attributes(),
                step.returning(),
                step.rows().size() == 1);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the very model
    public boolean equals(@Nullable Object other) {
        return other instanceof InsertForm that
                && resource == that.resource
                && one == that.one
                && attributes.equals(that.attributes)
                && returning.equals(that.returning);
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(resource) * 31 + attributes.hashCode();
    }
}
