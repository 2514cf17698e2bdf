package dev.rowan.compile;

import dev.rowan.compile.source.Leads;
import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.OnDelete;
import dev.rowan.model.ReferenceRule;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Through;
import dev.rowan.resource.AttributeDeclaration;
import dev.rowan.resource.BelongsToSpec;
import dev.rowan.resource.ManyToManySpec;
import dev.rowan.resource.RelationshipDeclaration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Makes the models of relationships, once those of resources and attributes are there. */
record Relationships(Sources sources, Pairs<ResourceModel> resources, Pairs<AttributeModel> attributes) {
    Map<RelationshipModel, Object> all() {
        Map<RelationshipModel, Object> models = new LinkedHashMap<>();
        for (Source source : sources.all()) {
            for (RelationshipDeclaration<?, ?, ?> relationship : source.relationships()) {
                models.put(model(source, relationship), relationship);
            }
        }
        return models;
    }

    private RelationshipModel model(Source source, RelationshipDeclaration<?, ?, ?> relationship) {
        Source destination = sources.of(relationship.type()).orElseThrow();
        return switch (relationship.kind()) {
            case BELONGS_TO -> belongsTo(source, destination, (BelongsToSpec<?, ?>) relationship);
            case HAS_ONE, HAS_MANY -> has(source, destination, relationship);
            case MANY_TO_MANY -> manyToMany(source, destination, (ManyToManySpec<?, ?, ?>) relationship);
        };
    }

    private RelationshipModel belongsTo(Source source, Source destination, BelongsToSpec<?, ?> relationship) {
        AttributeModel key = attribute(Leads.key(source, relationship));
        OnDelete usual = sources.isJoin(source.resource()) ? OnDelete.CASCADE : OnDelete.RESTRICT;
        return new RelationshipModel(
                relationship.name(),
                relationship.kind(),
                resource(source),
                resource(destination),
                key,
                attribute(destination.soleKey()),
                null,
                key.required(),
                new ReferenceRule(
                        relationship.onDelete().orElse(usual), relationship.onUpdate(), relationship.isDeferrable()));
    }

    private RelationshipModel has(Source source, Source destination, RelationshipDeclaration<?, ?, ?> relationship) {
        return new RelationshipModel(
                relationship.name(),
                relationship.kind(),
                resource(source),
                resource(destination),
                attribute(source.soleKey()),
                attribute(Leads.backKey(relationship, destination)),
                null,
                false,
                ReferenceRule.on(OnDelete.RESTRICT));
    }

    private RelationshipModel manyToMany(Source source, Source destination, ManyToManySpec<?, ?, ?> relationship) {
        Source join = sources.of(relationship.join()).orElseThrow();
        Through through = new Through(
                resource(join),
                attribute(Leads.near(relationship, join).flatMap(path -> Leads.key(join, path))),
                attribute(Leads.far(relationship, join).flatMap(path -> Leads.key(join, path))));
        return new RelationshipModel(
                relationship.name(),
                relationship.kind(),
                resource(source),
                resource(destination),
                attribute(source.soleKey()),
                attribute(destination.soleKey()),
                through,
                false,
                ReferenceRule.on(OnDelete.RESTRICT));
    }

    private ResourceModel resource(Source source) {
        return resources.model(source.resource()).orElseThrow();
    }

    private AttributeModel attribute(Optional<AttributeDeclaration<?, ?, ?>> token) {
        return attributes.model(token.orElseThrow()).orElseThrow();
    }
}
