package dev.rowan.intake.own;

import dev.rowan.compile.Models;
import dev.rowan.model.ActionKind;
import dev.rowan.model.ActionModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.problem.DefinitionException;
import dev.rowan.problem.Fault;
import dev.rowan.problem.Place;
import dev.rowan.resource.ArgumentSpec;
import dev.rowan.resource.Resource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds what a request needs among the models, or says what the declarations lack. */
public final class Known {
    private final Models models;

    /**
     * Looks among these models.
     *
     * @param models of the domains that are open
     */
    public Known(Models models) {
        this.models = models;
    }

    /**
     * The models.
     *
     * @return of the domains that are open
     */
    public Models models() {
        return models;
    }

    /**
     * The model of a resource.
     *
     * @param resource the resource's instance
     * @return its model
     * @throws dev.rowan.problem.DefinitionException when no opened domain holds it
     */
    public ResourceModel resource(Object resource) {
        return models.of(resource).orElseThrow(() -> new DefinitionException(List.of(unopened(resource))));
    }

    /**
     * The model of a name.
     *
     * @param resource the simple name of a resource that is open
     * @return its model
     */
    public ResourceModel named(String resource) {
        return models.all().stream()
                .filter(model -> model.name().equals(resource))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The primary action of a kind.
     *
     * @param resource whose action
     * @param kind what it does
     * @param purpose what needs it, such as {@code reading}
     * @return the action
     * @throws dev.rowan.problem.DefinitionException when the declarations lack it
     */
    public ActionModel primary(ResourceModel resource, ActionKind kind, String purpose) {
        return models.primary(resource, kind)
                .orElseThrow(() -> fault(
                        "action",
                        resource,
                        "has no primary " + word(kind) + " action, which " + purpose + " needs",
                        "write `public final " + type(kind) + "<" + resource + "> " + word(kind) + " = " + word(kind)
                                + "();`"));
    }

    /**
     * A read action.
     *
     * @param resource whose action
     * @param name its name; empty for the primary one
     * @return the action
     * @throws dev.rowan.problem.DefinitionException when the declarations lack it
     */
    public ActionModel read(ResourceModel resource, String name) {
        if (name.isEmpty()) {
            return primary(resource, ActionKind.READ, "reading");
        }
        return models.action(resource, name)
                .orElseThrow(() -> fault(
                        "action",
                        resource,
                        "has no read action '" + name + "'",
                        "begin the query at an action that a field of " + resource + " holds"));
    }

    /**
     * The model of an action.
     *
     * @param resource whose action
     * @param token what the resource's field holds
     * @return its model
     * @throws dev.rowan.problem.DefinitionException when the declarations lack it
     */
    public ActionModel action(ResourceModel resource, Object token) {
        return models.action(token)
                .orElseThrow(() -> fault(
                        "action",
                        resource,
                        "has no field that holds the action of this changeset",
                        "begin the changeset at an action that a field of " + resource + " holds"));
    }

    /**
     * What input may give an action.
     *
     * @param action any
     * @return the names of accepted attributes and of arguments within reach
     */
    public Set<String> names(ActionModel action) {
        Set<String> names = new LinkedHashSet<>(action.accepts().keySet());
        models.rules(action).arguments().stream()
                .filter(argument -> !(argument instanceof ArgumentSpec<?> spec && spec.isInternal()))
                .forEach(argument -> names.add(argument.name()));
        return names;
    }

    /**
     * A fault of a resource as a whole.
     *
     * @param rule its short name
     * @param resource whose fault
     * @param finding what was found
     * @param wayOut what to write instead
     * @return to be thrown
     */
    public DefinitionException fault(String rule, ResourceModel resource, String finding, String wayOut) {
        Place place = models.instance(resource) instanceof Resource<?> instance
                ? instance.place()
                : new Place(resource + ".java", 0);
        return new DefinitionException(List.of(new Fault(rule, resource.name(), place, finding, wayOut)));
    }

    private static Fault unopened(Object resource) {
        Place place = resource instanceof Resource<?> known ? known.place() : new Place(resource + ".java", 0);
        return new Fault(
                "domain",
                resource.toString(),
                place,
                "is in none of the domains that this Rowan was opened with",
                "add it to a `Domain.of(…)` and give that domain to `Rowan.open`");
    }

    private static String word(ActionKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String type(ActionKind kind) {
        return kind.name().charAt(0) + word(kind).substring(1);
    }
}
