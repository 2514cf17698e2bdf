package dev.rowan.postgres;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.postgres.jdbc.CompiledLevels;
import dev.rowan.postgres.sql.InsertSql;
import dev.rowan.store.WriteStep;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Inserts that were written before, of one store. Thread-safe. */
final class Inserts {
    /** No program has so many tables; one that inserts ever other columns begins anew. */
    private static final int MOST = 2_000;

    private final Map<Form, CompiledLevels> known = new ConcurrentHashMap<>();

    CompiledLevels of(WriteStep.Insert step) {
        Form form = new Form(
                step.resource(),
                step.attributes(),
                step.returning(),
                step.rows().size() == 1);
        CompiledLevels compiled = known.get(form);
        if (compiled == null) {
            compiled = CompiledLevels.of(InsertSql.open(step));
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(form, compiled);
        }
        return compiled;
    }

    /** How many are kept. */
    int size() {
        return known.size();
    }

    /** In what texts differ. Resources of one name, opened by two handles, are two: they may have other columns. */
    private record Form(
            ResourceModel resource, List<AttributeModel> attributes, List<AttributeModel> returning, boolean one) {
        @Override
        @SuppressWarnings("ReferenceEquality") // the very model
        public boolean equals(@Nullable Object other) {
            return other instanceof Form that
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
}
