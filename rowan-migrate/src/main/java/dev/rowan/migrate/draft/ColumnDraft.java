package dev.rowan.migrate.draft;

import dev.rowan.migrate.catalog.CatalogColumn;
import dev.rowan.migrate.catalog.CatalogColumn.Origin;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.Generation;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Term;
import dev.rowan.postgres.schema.SqlLiteral;
import dev.rowan.postgres.schema.StoredAs;
import org.jspecify.annotations.Nullable;

/** Draws up one column. Defaults that a program computes stay with the program. */
final class ColumnDraft {
    private ColumnDraft() {}

    static CatalogColumn of(ResourceModel model, AttributeModel attribute) {
        Term made = model.generated(attribute);
        boolean counted = attribute.generation() == Generation.IDENTITY;
        return new CatalogColumn(
                attribute.column(),
                StoredAs.column(attribute),
                StoredAs.collation(attribute).isEmpty() ? null : StoredAs.collation(attribute),
                attribute.required() || model.primaryKey().contains(attribute),
                made != null ? Origin.COMPUTED : counted ? Origin.COUNTED : Origin.GIVEN,
                made != null ? IndexDraft.DEFINITIONS.of(made) : counted ? null : fallback(attribute));
    }

    private static @Nullable String fallback(AttributeModel attribute) {
        Object value = attribute.fallback();
        if (value == null) {
            return null;
        }
        return attribute.columnType() == null
                ? SqlLiteral.of(attribute.type(), value).orElse(null)
                : SqlLiteral.untold(attribute.type(), value).orElse(null);
    }
}
