package dev.rowan.compile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.rowan.action.ActionRules;
import dev.rowan.action.ReadRules;
import dev.rowan.compile.source.Sources;
import dev.rowan.model.ActionKind;
import dev.rowan.model.ActionModel;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.ComputedModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.problem.DefinitionException;
import dev.rowan.problem.Fault;
import dev.rowan.resource.ActionDeclaration;
import dev.rowan.resource.Domain;
import dev.rowan.resource.ReadSpec;
import dev.rowan.resource.computed.Computation;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All compiled resources, with the way from each token to its model and back. Immutable. */
public final class Models {
    private final List<ResourceModel> all;
    private final Pairs<ResourceModel> resources;
    private final Pairs<AttributeModel> attributes;
    private final Pairs<RelationshipModel> relationships;
    private final Pairs<ActionModel> actions;
    private final Pairs<ComputedModel> computed;
    private final Map<String, Map<String, ActionModel>> named;
    private final Map<String, Map<ActionKind, ActionModel>> primaries;

    private Models(Assembly assembly) {
        this.resources = assembly.resources();
        this.attributes = assembly.attributes();
        this.relationships = assembly.relationships();
        this.actions = assembly.actions();
        this.computed = assembly.computed();
        this.named = named(actions.models());
        this.primaries = primaries(actions.models(), named);
        this.all = resources.models();
    }

    /**
     * Compiles what the resources declare.
     *
     * @param domains to be opened together
     * @return the models
     * @throws dev.rowan.problem.DefinitionException with all faults of all resources, in order of domains, resources and fields
     */
    public static Models compile(List<Domain> domains) {
        Sources sources = Sources.of(domains);
        List<Fault> faults = Verifiers.faults(sources);
        if (!faults.isEmpty()) {
            throw new DefinitionException(faults);
        }
        return new Models(Assembly.of(sources));
    }

    /**
     * The models of all resources.
     *
     * @return in order of domains
     */
    public List<ResourceModel> all() {
        return all;
    }

    /**
     * The models of all actions.
     *
     * @return in order of resources and fields
     */
    public List<ActionModel> actions() {
        return actions.models();
    }

    /**
     * The model of a resource.
     *
     * @param resource the resource's instance
     * @return the model, or empty when no opened domain holds it
     */
    public Optional<ResourceModel> of(Object resource) {
        return resources.model(resource);
    }

    /**
     * The resource of a model.
     *
     * @param model one of these models
     * @return the resource's instance
     * @throws IllegalArgumentException when the model is none of these
     */
    public Object instance(ResourceModel model) {
        return resources
                .token(model)
                .orElseThrow(() -> new IllegalArgumentException(model + " was compiled elsewhere"));
    }

    /**
     * The model of an attribute.
     *
     * @param token what the resource's field holds
     * @return the model, or empty
     */
    public Optional<AttributeModel> attribute(Object token) {
        return attributes.model(token);
    }

    /**
     * The model of a relationship.
     *
     * @param token what the resource's field holds
     * @return the model, or empty
     */
    public Optional<RelationshipModel> relationship(Object token) {
        return relationships.model(token);
    }

    /**
     * The model of a computed field.
     *
     * @param token what the resource's field holds
     * @return the model, or empty
     */
    public Optional<ComputedModel> computed(Object token) {
        return computed.model(token);
    }

    /**
     * All that a computed field says.
     *
     * @param model one of these models
     * @return what the resource's field holds
     * @throws IllegalArgumentException when the model is none of these
     */
    public Computation<?, ?> computation(ComputedModel model) {
        return computed.token(model)
                .map(token -> (Computation<?, ?>) token)
                .orElseThrow(() -> new IllegalArgumentException(model + " was compiled elsewhere"));
    }

    /**
     * The model of an action.
     *
     * @param token what the resource's field holds
     * @return the model, or empty
     */
    public Optional<ActionModel> action(Object token) {
        return actions.model(token);
    }

    /**
     * The token of an action.
     *
     * @param model one of these models
     * @return what the resource's field holds, or empty
     */
    public Optional<Object> token(ActionModel model) {
        return actions.token(model);
    }

    /**
     * All that an action says.
     *
     * @param model one of these models
     * @return its rules
     * @throws IllegalArgumentException when the model is none of these
     */
    public ActionRules rules(ActionModel model) {
        return declaration(model).rules();
    }

    /**
     * What a read action says beyond its arguments.
     *
     * @param model a read action of these models
     * @return its rules
     * @throws IllegalArgumentException when the model is none of these
     */
    public ReadRules reading(ActionModel model) {
        return declaration(model) instanceof ReadSpec<?> read ? read.reading() : ReadRules.NONE;
    }

    private ActionDeclaration<?> declaration(ActionModel model) {
        return actions.token(model)
                .map(ActionDeclaration.class::cast)
                .orElseThrow(() -> new IllegalArgumentException(
                        model.resource() + "." + model.name() + " was compiled elsewhere"));
    }

    /**
     * The action of a name.
     *
     * @param resource whose action
     * @param name the Java field's name
     * @return the action, or empty
     */
    public Optional<ActionModel> action(ResourceModel resource, String name) {
        return Optional.ofNullable(named.getOrDefault(resource.name(), Map.of()).get(name));
    }

    /**
     * The primary action of a kind: the one whose field is {@code create}, {@code read}, {@code update} or
     * {@code destroy}, else the only one of the kind.
     *
     * @param resource whose action
     * @param kind what it does
     * @return the action, or empty when there is none, or several without a primary one
     */
    public Optional<ActionModel> primary(ResourceModel resource, ActionKind kind) {
        return Optional.ofNullable(
                primaries.getOrDefault(resource.name(), Map.of()).get(kind));
    }

    private static Map<String, Map<String, ActionModel>> named(List<ActionModel> actions) {
        return actions.stream()
                .collect(groupingBy(ActionModel::resource, toUnmodifiableMap(ActionModel::name, action -> action)));
    }

    private static Map<String, Map<ActionKind, ActionModel>> primaries(
            List<ActionModel> actions, Map<String, Map<String, ActionModel>> named) {
        Map<String, Map<ActionKind, ActionModel>> primaries = new HashMap<>();
        for (ActionModel action : actions) {
            boolean only = named.getOrDefault(action.resource(), Map.of()).values().stream()
                    .noneMatch(other -> !other.name().equals(action.name()) && other.kind() == action.kind());
            if (only || action.name().equals(action.kind().name().toLowerCase(Locale.ROOT))) {
                primaries
                        .computeIfAbsent(action.resource(), fresh -> new EnumMap<>(ActionKind.class))
                        .put(action.kind(), action);
            }
        }
        return primaries;
    }

    /**
     * The token of an attribute.
     *
     * @param model one of these models
     * @return what the resource's field holds, or empty
     */
    public Optional<Object> token(AttributeModel model) {
        return attributes.token(model);
    }

    /**
     * The token of a relationship.
     *
     * @param model one of these models
     * @return what the resource's field holds, or empty
     */
    public Optional<Object> token(RelationshipModel model) {
        return relationships.token(model);
    }
}
