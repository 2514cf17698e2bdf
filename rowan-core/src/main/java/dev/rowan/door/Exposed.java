package dev.rowan.door;

import dev.rowan.compile.Models;
import dev.rowan.expression.Argument;
import dev.rowan.expression.Calculation;
import dev.rowan.expression.Expr;
import dev.rowan.expression.Loadable;
import dev.rowan.expression.Supplied;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.ComputedModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.problem.Problem;
import dev.rowan.relationship.Relationship;
import dev.rowan.resource.ArgumentSpec;
import dev.rowan.type.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What requests from outside may name of a resource: attributes and computed fields that are exposed, its primary key unless
 * that is sensitive, and relationships to resources that expose something themselves. All else is as if it were not there.
 */
final class Exposed {
    private final Models models;
    private final Provided provided;
    private final Findings findings;
    private final Map<String, AttributeModel> attributes = new LinkedHashMap<>();
    private final Map<String, ComputedModel> computed = new LinkedHashMap<>();
    private final Map<String, RelationshipModel> relationships = new LinkedHashMap<>();

    /** Where arguments are given, and whatever lacks one is told. */
    Exposed(Models models, ResourceModel resource, Provided provided, Findings findings) {
        this.models = models;
        this.provided = provided;
        this.findings = findings;
        for (AttributeModel attribute : resource.attributes()) {
            if (isExposed(resource, attribute)) {
                attributes.put(attribute.name(), attribute);
            }
        }
        for (ComputedModel field : resource.computed()) {
            if (field.exposed() && isWithinReach(field)) {
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

    /** What needs a value that only code may give cannot be asked for. */
    private boolean isWithinReach(ComputedModel field) {
        return models.computation(field).arguments().stream()
                .noneMatch(each -> each instanceof ArgumentSpec<?> spec && spec.isInternal() && spec.mustBeGiven());
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
        return field == null || type == null ? Optional.empty() : Optional.of(new Subject(expr(supplied(field)), type));
    }

    /** Something that is read along only when it is asked for. */
    @SuppressWarnings("unchecked") // nobody here names the resource
    Optional<Loadable<Object>> computed(String name) {
        return Optional.ofNullable(computed.get(name)).map(field -> (Loadable<Object>) supplied(field));
    }

    /** What a request may give to a computed field; nothing to any other name. */
    List<ArgumentSpec<?>> arguments(String name) {
        ComputedModel field = computed.get(name);
        return field == null
                ? List.of()
                : models.computation(field).arguments().stream()
                        .<ArgumentSpec<?>>map(each -> (ArgumentSpec<?>) each)
                        .filter(each -> !each.isInternal())
                        .toList();
    }

    /** The field itself, or with what is given to it. */
    private Object supplied(ComputedModel field) {
        Object token = models.computation(field);
        Map<Argument<?>, @Nullable Object> given = provided.of(field.name());
        String path = Paths.to(provided.path(), field.name());
        arguments(field.name()).stream()
                .filter(each -> each.mustBeGiven() && !given.containsKey(each))
                .forEach(each ->
                        findings.once(Problem.of(Problem.REQUIRED, Paths.to(path, each.name()), "is required")));
        return given.isEmpty() || !(token instanceof Calculation<?, ?> calculation)
                ? token
                : new Supplied<>(calculation, given);
    }

    Optional<RelationshipModel> relationship(String name) {
        return Optional.ofNullable(relationships.get(name));
    }

    Exposed beyond(RelationshipModel relationship) {
        return new Exposed(models, relationship.destination(), provided.beyond(relationship), findings);
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
