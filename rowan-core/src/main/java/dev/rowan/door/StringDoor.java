package dev.rowan.door;

import dev.rowan.action.ActionRules;
import dev.rowan.action.ReadRules;
import dev.rowan.compile.Models;
import dev.rowan.expression.Argument;
import dev.rowan.model.ActionKind;
import dev.rowan.model.ActionModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.query.Page;
import dev.rowan.query.Query;
import dev.rowan.resource.ArgumentSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes queries of requests from outside. */
public final class StringDoor {
    private static final List<String> PARAMETERS =
            List.of("filter", "sort", "include", "fields", "args", "limit", "offset", "page");

    private final Models models;

    /**
     * A door to these models.
     *
     * @param models of the domains that are open
     */
    public StringDoor(Models models) {
        this.models = models;
    }

    /**
     * Reads the query string of an address.
     *
     * @param resource whose rows
     * @param query what is narrowed, ordered and loaded further
     * @param text such as {@code filter[name][startsWith]=A&sort=-groups.count}
     * @param <R> the resource
     * @return another query
     * @throws dev.rowan.problem.InvalidException with all that is wrong
     */
    public <R> Query<R> query(ResourceModel resource, Query<R> query, String text) {
        Findings findings = new Findings();
        return query(resource, query, Said.in(text, findings), findings);
    }

    /**
     * Reads a map, nested as JSON makes it, or with keys such as {@code filter[name]}.
     *
     * @param resource whose rows
     * @param query what is narrowed, ordered and loaded further
     * @param map what is asked
     * @param <R> the resource
     * @return another query
     * @throws dev.rowan.problem.InvalidException with all that is wrong
     */
    public <R> Query<R> query(ResourceModel resource, Query<R> query, Map<String, ?> map) {
        Findings findings = new Findings();
        return query(resource, query, Said.in(map, findings), findings);
    }

    /**
     * Reads which page of a list the query string of an address asks for.
     *
     * @param resource whose rows
     * @param query what is narrowed, ordered and loaded further
     * @param text such as {@code filter[name]=A&page[first]=20&page[after]=…}
     * @param <R> the resource
     * @return the list, and which part of it
     * @throws dev.rowan.problem.InvalidException with all that is wrong
     */
    public <R> PageRequest<R> page(ResourceModel resource, Query<R> query, String text) {
        Findings findings = new Findings();
        return page(resource, query, Said.in(text, findings), findings);
    }

    /**
     * Reads which page of a list a map asks for.
     *
     * @param resource whose rows
     * @param query what is narrowed, ordered and loaded further
     * @param map what is asked
     * @param <R> the resource
     * @return the list, and which part of it
     * @throws dev.rowan.problem.InvalidException with all that is wrong
     */
    public <R> PageRequest<R> page(ResourceModel resource, Query<R> query, Map<String, ?> map) {
        Findings findings = new Findings();
        return page(resource, query, Said.in(map, findings), findings);
    }

    private <R> Query<R> query(
            ResourceModel resource, Query<R> query, Map<String, @Nullable Object> said, Findings findings) {
        Query<Object> asked = asked(resource, query, said, findings);
        Query<Object> part = new Windows(findings, rules(resource, query)).of(asked, said);
        findings.raise();
        return closed(part);
    }

    private <R> PageRequest<R> page(
            ResourceModel resource, Query<R> query, Map<String, @Nullable Object> said, Findings findings) {
        Query<Object> asked = asked(resource, query, said, findings);
        Page page = new Turns(findings, rules(resource, query)).of(said);
        findings.raise();
        return new PageRequest<>(closed(asked), page);
    }

    /** What the read action says; where there is none, whoever drafts the query tells so. */
    private ReadRules rules(ResourceModel resource, Query<?> query) {
        return action(resource, query).map(models::reading).orElse(ReadRules.NONE);
    }

    private Optional<ActionModel> action(ResourceModel resource, Query<?> query) {
        return query.action().isEmpty()
                ? models.primary(resource, ActionKind.READ)
                : models.action(resource, query.action());
    }

    /** The arguments of the read action that trusted code has left open. */
    private List<ArgumentSpec<?>> open(ResourceModel resource, Query<?> query) {
        return action(resource, query).map(models::rules).orElse(ActionRules.NONE).arguments().stream()
                .<ArgumentSpec<?>>map(each -> (ArgumentSpec<?>) each)
                .filter(each -> !each.isInternal()
                        && !query.arguments().containsKey(each)
                        && !query.inputs().containsKey(each.name()))
                .toList();
    }

    private Query<Object> asked(
            ResourceModel resource, Query<?> query, Map<String, @Nullable Object> said, Findings findings) {
        Exposed bare = new Exposed(models, resource, Provided.nothing("args"), findings);
        Provided provided = said.containsKey("args")
                ? new Supplies(findings).of(bare, open(resource, query), said.get("args"), "args")
                : Provided.nothing("args");
        Exposed names = new Exposed(models, resource, provided, findings);
        said.keySet().stream()
                .filter(name -> !PARAMETERS.contains(name))
                .forEach(name -> findings.unknown(Paths.to("", name), name, PARAMETERS));
        Query<Object> asked = open(query);
        for (Map.Entry<Argument<?>, @Nullable Object> each : provided.own().entrySet()) {
            asked = asked.set(argument(each.getKey()), each.getValue());
        }
        return new Levels(findings).of(asked, names, said, "");
    }

    @SuppressWarnings("unchecked") // its value was cast to its kind
    private static Argument<Object> argument(Argument<?> argument) {
        return (Argument<Object>) argument;
    }

    @SuppressWarnings("unchecked") // nobody here names the resource
    private static Query<Object> open(Query<?> query) {
        return (Query<Object>) query;
    }

    @SuppressWarnings("unchecked") // it is the query that came in, of the same resource
    private static <R> Query<R> closed(Query<Object> query) {
        return (Query<R>) query;
    }
}
