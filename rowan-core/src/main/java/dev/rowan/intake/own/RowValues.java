package dev.rowan.intake.own;

import dev.rowan.compile.Models;
import dev.rowan.expression.Field;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.row.Row;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a row at hand tells of itself. */
public final class RowValues {
    private RowValues() {}

    /**
     * Its loaded values.
     *
     * @param models of the domains that are open
     * @param resource whose row
     * @param row at hand
     * @return canonical values; what is not loaded is left out
     */
    public static Map<AttributeModel, @Nullable Object> of(Models models, ResourceModel resource, Row<?> row) {
        Map<AttributeModel, @Nullable Object> values = new LinkedHashMap<>();
        for (AttributeModel attribute : resource.attributes()) {
            models.token(attribute).ifPresent(token -> put(values, attribute, row, token));
        }
        return values;
    }

    /** The token is of the row's own resource, which the types cannot say here. */
    @SuppressWarnings("unchecked")
    private static <R> void put(
            Map<AttributeModel, @Nullable Object> values, AttributeModel attribute, Row<R> row, Object token) {
        Field<R, Object> field = (Field<R, Object>) token;
        if (row.isLoaded(field)) {
            values.put(attribute, row.get(field));
        }
    }
}
