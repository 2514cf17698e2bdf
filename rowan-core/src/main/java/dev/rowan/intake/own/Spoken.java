package dev.rowan.intake.own;

import dev.rowan.expression.Argument;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Derived;
import dev.rowan.expression.Field;
import dev.rowan.expression.Resolver;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.Term;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Listens to what a condition speaks of. Mutable, for one thread. */
final class Spoken implements Resolver.Onlooker {
    private final Scope scope;
    private final Set<AttributeModel> attributes;
    private final Set<String> arguments;

    Spoken(Scope scope) {
        this(scope, new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    private Spoken(Scope scope, Set<AttributeModel> attributes, Set<String> arguments) {
        this.scope = scope;
        this.attributes = attributes;
        this.arguments = arguments;
    }

    /** Where a problem of the condition stands: its first attribute, else its first argument. */
    String place() {
        return attributes.stream()
                .map(AttributeModel::name)
                .findFirst()
                .or(() -> arguments.stream().findFirst())
                .orElse("");
    }

    Set<AttributeModel> attributes() {
        return attributes;
    }

    boolean row() {
        return !attributes.isEmpty();
    }

    @Override
    public Resolver scope() {
        return scope;
    }

    @Override
    public AttributeModel attribute(Attribute<?, ?> token) {
        AttributeModel attribute = scope.attribute(token);
        attributes.add(attribute);
        return attribute;
    }

    @Override
    public RelationshipModel relationship(Field<?, ?> token) {
        RelationshipModel relationship = scope.relationship(token);
        attributes.add(relationship.sourceKey());
        return relationship;
    }

    @Override
    public Resolver computed(Derived<?, ?> token, Map<Argument<?>, @Nullable Object> given) {
        return new Spoken(scope.computed(token, given), attributes, arguments);
    }

    @Override
    public Term argument(Argument<?> token) {
        arguments.add(token.name());
        return scope.argument(token);
    }

    @Override
    public Resolver inside(RelationshipModel relationship) {
        return scope.inside(relationship);
    }

    @Override
    public Resolver deeper() {
        return new Spoken(scope.deeper(), attributes, arguments);
    }
}
