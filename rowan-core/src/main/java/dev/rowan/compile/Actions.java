package dev.rowan.compile;

import dev.rowan.compile.source.Source;
import dev.rowan.model.ActionModel;
import dev.rowan.model.AttributeModel;
import dev.rowan.resource.ActionDeclaration;
import dev.rowan.resource.AttributeDeclaration;
import dev.rowan.resource.field.Facets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the models of actions. */
final class Actions {
    private Actions() {}

    static Map<ActionModel, Object> of(Source source, List<AttributeModel> attributes) {
        Map<ActionModel, Object> models = new LinkedHashMap<>();
        for (ActionDeclaration<?> action : source.actions()) {
            Map<String, AttributeModel> accepts = new LinkedHashMap<>();
            for (AttributeModel attribute : attributes) {
                if (accepts(action, source.attributes().get(attribute.position()))) {
                    accepts.put(attribute.name(), attribute);
                }
            }
            models.put(
                    new ActionModel(source.name(), action.name(), action.kind(), Collections.unmodifiableMap(accepts)),
                    action);
        }
        return models;
    }

    private static boolean accepts(ActionDeclaration<?> action, AttributeDeclaration<?, ?, ?> attribute) {
        if (action.accepted().isPresent()) {
            return action.accepted().get().stream().anyMatch(accepted -> accepted == attribute);
        }
        Facets facets = attribute.facets();
        return switch (action.kind()) {
            case CREATE -> !facets.generation().isMade();
            case UPDATE -> !facets.generation().isMade() && !facets.primaryKey();
            case READ, DESTROY, GENERIC -> false;
        };
    }
}
