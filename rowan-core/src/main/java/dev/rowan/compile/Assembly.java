package dev.rowan.compile;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.model.ActionModel;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.ComputedModel;
import dev.rowan.model.RelationshipKind;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes models of declarations that were verified. */
record Assembly(
        Pairs<ResourceModel> resources,
        Pairs<AttributeModel> attributes,
        Pairs<RelationshipModel> relationships,
        Pairs<ActionModel> actions,
        Pairs<ComputedModel> computed) {
    static Assembly of(Sources sources) {
        Map<AttributeModel, Object> attributes = new LinkedHashMap<>();
        Map<ResourceModel, Object> resources = new LinkedHashMap<>();
        Map<ActionModel, Object> actions = new LinkedHashMap<>();
        Map<ComputedModel, Object> computed = new LinkedHashMap<>();
        for (Source source : sources.all()) {
            Map<AttributeModel, Object> own = Attributes.of(source);
            attributes.putAll(own);
            Map<ComputedModel, Object> worked = ComputedFields.of(source, sources);
            computed.putAll(worked);
            resources.put(resource(source, sources, new Pairs<>(own), List.copyOf(worked.keySet())), source.resource());
            actions.putAll(Actions.of(source, List.copyOf(own.keySet())));
        }
        Pairs<ResourceModel> opened = new Pairs<>(resources);
        Map<RelationshipModel, Object> relationships =
                new Relationships(sources, opened, new Pairs<>(attributes)).all();
        relate(opened.models(), List.copyOf(relationships.keySet()));
        return new Assembly(
                opened,
                new Pairs<>(attributes),
                new Pairs<>(relationships),
                new Pairs<>(actions),
                new Pairs<>(computed));
    }

    private static ResourceModel resource(
            Source source, Sources sources, Pairs<AttributeModel> attributes, List<ComputedModel> computed) {
        List<AttributeModel> key = models(source.primaryKey(), attributes);
        TableParts parts = new TableParts(source, sources, attributes);
        return ResourceModel.of(source.name(), source.domain(), source.table())
                .attributes(attributes.models(), key)
                .identities(parts.identities())
                .rules(parts.rules())
                .computed(computed)
                .generated(parts.generated())
                .settings(source.settings())
                .layout(Layouts.of(source, attributes, parts.indexes()))
                .build();
    }

    private static List<AttributeModel> models(List<?> tokens, Pairs<AttributeModel> attributes) {
        List<AttributeModel> models = new ArrayList<>();
        for (Object token : tokens) {
            models.add(attributes.model(token).orElseThrow());
        }
        return models;
    }

    private static void relate(List<ResourceModel> resources, List<RelationshipModel> relationships) {
        IdentityHashMap<ResourceModel, List<RelationshipModel>> outbound = new IdentityHashMap<>();
        IdentityHashMap<ResourceModel, List<RelationshipModel>> pointing = new IdentityHashMap<>();
        for (RelationshipModel relationship : relationships) {
            outbound.computeIfAbsent(relationship.source(), fresh -> new ArrayList<>())
                    .add(relationship);
            if (relationship.kind() == RelationshipKind.BELONGS_TO) {
                pointing.computeIfAbsent(relationship.destination(), fresh -> new ArrayList<>())
                        .add(relationship);
            }
        }
        for (ResourceModel resource : resources) {
            resource.relate(outbound.getOrDefault(resource, List.of()), pointing.getOrDefault(resource, List.of()));
        }
    }
}
