package dev.rowan.intake;

import dev.rowan.compile.Models;
import dev.rowan.expression.Field;
import dev.rowan.model.AttributeModel;
import dev.rowan.row.Reference;
import dev.rowan.row.Row;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Leaves out of an update what the row at hand holds already. */
final class Unchanged {
    private Unchanged() {}

    static void drop(Models models, Map<AttributeModel, @Nullable Object> values, Reference<?> target) {
        if (target instanceof Row<?> row) {
            values.entrySet()
                    .removeIf(each -> models.token(each.getKey())
                            .filter(token -> holds(row, token, each.getValue()))
                            .isPresent());
        }
    }

    /** The token is of the row's own resource, which the types cannot say here. */
    @SuppressWarnings("unchecked")
    private static <R> boolean holds(Row<R> row, Object token, @Nullable Object value) {
        Field<R, Object> field = (Field<R, Object>) token;
        return row.isLoaded(field) && Objects.deepEquals(row.get(field), value);
    }
}
