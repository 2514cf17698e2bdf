package dev.rowan.compile;

import dev.rowan.compile.source.ColumnName;
import dev.rowan.compile.source.Leads;
import dev.rowan.compile.source.Source;
import dev.rowan.model.AttributeModel;
import dev.rowan.resource.AttributeDeclaration;
import dev.rowan.resource.BelongsToSpec;
import dev.rowan.resource.field.Facets;
import dev.rowan.type.Cast;
import dev.rowan.type.ValueType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the models of attributes. */
final class Attributes {
    private Attributes() {}

    static Map<AttributeModel, Object> of(Source source) {
        Map<AttributeModel, Object> models = new LinkedHashMap<>();
        for (AttributeDeclaration<?, ?, ?> attribute : source.attributes()) {
            models.put(model(source, attribute, models.size()), attribute);
        }
        return models;
    }

    private static AttributeModel model(Source source, AttributeDeclaration<?, ?, ?> attribute, int position) {
        Facets facets = attribute.facets();
        return new AttributeModel(
                source.name(),
                attribute.name(),
                ColumnName.of(attribute),
                position,
                facets.type(),
                facets.required() || requiredByRelationship(source, attribute),
                facets.exposed(),
                facets.sensitive(),
                facets.generation(),
                canonical(facets.type(), facets.fallback()),
                facets.supplier(),
                facets.constraints(),
                facets.columnType());
    }

    private static boolean requiredByRelationship(Source source, AttributeDeclaration<?, ?, ?> attribute) {
        return source.belongsTo().stream()
                .filter(BelongsToSpec::isRequired)
                .anyMatch(relationship -> Leads.key(source, relationship)
                        .filter(attribute::equals)
                        .isPresent());
    }

    private static @Nullable Object canonical(ValueType type, @Nullable Object fallback) {
        return fallback != null && type.cast(fallback) instanceof Cast.Done done ? done.value() : fallback;
    }
}
