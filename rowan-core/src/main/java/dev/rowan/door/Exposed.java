package dev.rowan.door;

import dev.rowan.compile.Models;
import dev.rowan.expression.Expr;
import dev.rowan.expression.Loadable;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.ComputedModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.relationship.Relationship;
import dev.rowan.type.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What requests from outside may name of a resource: attributes and computed fields that are exposed, its primary key unless
 * that is sensitive, and relationships to resources that expose something themselves. All else is as if it were not there.
 */
final class Exposed {
    private final Models models;
    private final Map<String, AttributeModel> attributes = new LinkedHashMap<>();
    private final Map<String, ComputedModel> computed = new LinkedHashMap<>();
    private final Map<String, RelationshipModel> relationships = new LinkedHashMap<>();

    Exposed(Models models, ResourceModel resource) {
        this.models = models;
        for (AttributeModel attribute : resource.attributes()) {
            if (isExposed(resource, attribute)) {
                attributes.put(attribute.name(), attribute);
            }
        }
        for (ComputedModel field : resource.computed()) {
            if (field.exposed() && field.arguments().isEmpty()) {
                computed.put(field.name(), field);
            }
        }
        for (RelationshipModel relationship : resource.relationships()) {
            if (isOpen(relationship.destination())) {
                relationships.put(relationship.name(), relationship);
            }
        }
    }

    private static boolean isExposed(ResourceModel resource, AttributeModel attribute) {
        return attribute.exposed() || (resource.primaryKey().contains(attribute) && !attribute.sensitive());
    }

    private static boolean isOpen(ResourceModel resource) {
        return resource.attributes().stream().anyMatch(AttributeModel::exposed)
                || resource.computed().stream().anyMatch(ComputedModel::exposed);
    }

    /** A value of each row, as a token of the resource; not one that only Java code can work out. */
    Optional<Subject> value(String name) {
        AttributeModel attribute = attributes.get(name);
        if (attribute != null) {
            return models.token(attribute).map(token -> new Subject(expr(token), attribute.type()));
        }
        ComputedModel field = computed.get(name);
        ValueType type = field == null ? null : field.type();
        return field == null || type == null
                ? Optional.empty()
                : Optional.of(new Subject(expr(models.computation(field)), type));
    }

    /** Something that is read along only when it is asked for. */
    @SuppressWarnings("unchecked") // nobody here names the resource
    Optional<Loadable<Object>> computed(String name) {
        return Optional.ofNullable(computed.get(name)).map(field -> (Loadable<Object>) models.computation(field));
    }

    Optional<RelationshipModel> relationship(String name) {
        return Optional.ofNullable(relationships.get(name));
    }

    Exposed beyond(RelationshipModel relationship) {
        return new Exposed(models, relationship.destination());
    }

    @SuppressWarnings("unchecked") // the token of a field is an expression of its resource
    private static Expr<Object, Object> expr(Object token) {
        return (Expr<Object, Object>) token;
    }

    @SuppressWarnings("unchecked") // likewise
    Relationship<Object, Object, ?> token(RelationshipModel model) {
        return (Relationship<Object, Object, ?>) models.token(model).orElseThrow();
    }

    List<String> fields() {
        return Stream.concat(attributes.keySet().stream(), computed.keySet().stream())
                .toList();
    }

    List<String> related() {
        return List.copyOf(relationships.keySet());
    }

    List<String> names() {
        return Stream.concat(fields().stream(), related().stream()).toList();
    }
}
