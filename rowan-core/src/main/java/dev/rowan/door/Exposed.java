package dev.rowan.door;

import dev.rowan.compile.Models;
import dev.rowan.expression.Expr;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.relationship.Relationship;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What requests from outside may name of a resource: attributes that are exposed, its primary key unless that is sensitive, and
 * relationships to resources that expose something themselves. All else is as if it were not there.
 */
final class Exposed {
    private final Models models;
    private final ResourceModel resource;
    private final Map<String, AttributeModel> attributes = new LinkedHashMap<>();
    private final Map<String, RelationshipModel> relationships = new LinkedHashMap<>();

    Exposed(Models models, ResourceModel resource) {
        this.models = models;
        this.resource = resource;
        for (AttributeModel attribute : resource.attributes()) {
            if (isExposed(resource, attribute)) {
                attributes.put(attribute.name(), attribute);
            }
        }
        for (RelationshipModel relationship : resource.relationships()) {
            if (relationship.destination().attributes().stream().anyMatch(AttributeModel::exposed)) {
                relationships.put(relationship.name(), relationship);
            }
        }
    }

    private static boolean isExposed(ResourceModel resource, AttributeModel attribute) {
        return attribute.exposed() || (resource.primaryKey().contains(attribute) && !attribute.sensitive());
    }

    ResourceModel resource() {
        return resource;
    }

    /** A value of each row, as a token of the resource. */
    Optional<Subject> value(String name) {
        return Optional.ofNullable(attributes.get(name)).map(model -> new Subject(expr(model), model.type()));
    }

    Optional<RelationshipModel> relationship(String name) {
        return Optional.ofNullable(relationships.get(name));
    }

    Exposed beyond(RelationshipModel relationship) {
        return new Exposed(models, relationship.destination());
    }

    @SuppressWarnings(
            "unchecked") // the token of an attribute is an expression of its resource, which nobody here names
    private Expr<Object, Object> expr(AttributeModel model) {
        return (Expr<Object, Object>) models.token(model).orElseThrow();
    }

    @SuppressWarnings("unchecked") // likewise
    Relationship<Object, Object, ?> token(RelationshipModel model) {
        return (Relationship<Object, Object, ?>) models.token(model).orElseThrow();
    }

    List<String> values() {
        return List.copyOf(attributes.keySet());
    }

    List<String> related() {
        return List.copyOf(relationships.keySet());
    }

    List<String> names() {
        List<String> names = new ArrayList<>(attributes.keySet());
        names.addAll(relationships.keySet());
        return names;
    }
}
