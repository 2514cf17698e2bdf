package dev.rowan.intake.own;

import dev.rowan.evaluate.Constraints;
import dev.rowan.model.ActionModel;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.Generation;
import dev.rowan.model.ResourceModel;
import dev.rowan.problem.Nearest;
import dev.rowan.problem.Printable;
import dev.rowan.problem.Problem;
import dev.rowan.type.Cast;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the values of one row that is written: cast, defaulted, checked. Mutable, for one thread. */
final class Values {
    private final ResourceModel resource;
    private final String path;
    private final Problems problems;
    private final Map<AttributeModel, @Nullable Object> values = new LinkedHashMap<>();
    private final Set<AttributeModel> refused = new HashSet<>();

    Values(ResourceModel resource, String path, Problems problems) {
        this.resource = resource;
        this.path = path;
        this.problems = problems;
    }

    Map<AttributeModel, @Nullable Object> values() {
        return values;
    }

    /** Takes what the action accepts; any other name is a problem. */
    void input(ActionModel action, Map<String, ? extends @Nullable Object> inputs) {
        inputs.forEach((name, value) -> {
            if (!give(action, name, value)) {
                unknown(action, name, action.accepts().keySet());
            }
        });
    }

    /** Takes an untrusted value, if the action accepts one of that name. */
    boolean give(ActionModel action, @Nullable String name, @Nullable Object value) {
        AttributeModel attribute = name == null ? null : action.accepts().get(name);
        if (attribute != null) {
            put(attribute, value);
        }
        return attribute != null;
    }

    void unknown(ActionModel action, @Nullable String name, Collection<String> offered) {
        add(Problem.of(
                Problem.UNKNOWN_NAME,
                Printable.of(String.valueOf(name)),
                "is not accepted by " + resource + "." + action.name() + Nearest.offer(String.valueOf(name), offered)));
    }

    /** Takes a value that is canonical already. */
    void take(AttributeModel attribute, @Nullable Object canonical) {
        refused.remove(attribute);
        values.put(attribute, canonical);
    }

    void forget(AttributeModel attribute) {
        refused.remove(attribute);
        values.remove(attribute);
    }

    boolean has(AttributeModel attribute) {
        return values.containsKey(attribute);
    }

    @Nullable Object value(AttributeModel attribute) {
        return values.get(attribute);
    }

    boolean isRefused(AttributeModel attribute) {
        return refused.contains(attribute);
    }

    /** Takes a value of code or input, in its canonical form. */
    void put(AttributeModel attribute, @Nullable Object value) {
        refused.remove(attribute);
        if (attribute.generation() == Generation.EXPRESSION) {
            refused.add(attribute);
            add(Generated.refused(resource, attribute));
            return;
        }
        if (value == null) {
            values.put(attribute, null);
            return;
        }
        Cast cast = attribute.type().cast(value);
        if (cast instanceof Cast.Done done) {
            values.put(attribute, done.value());
        } else if (cast instanceof Cast.Refused no) {
            refused.add(attribute);
            no.problems().forEach(problem -> add(problem.under(attribute.name())));
        }
    }

    /** Gives what nobody gave: generated keys, timestamps, defaults. */
    void defaults(Set<AttributeModel> without) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        for (AttributeModel attribute : resource.attributes()) {
            if (!values.containsKey(attribute) && !without.contains(attribute) && !refused.contains(attribute)) {
                Object made = Made.of(attribute, now);
                if (made != null) {
                    put(attribute, made);
                }
            }
        }
    }

    /** Notes the moment of a change, when there is one and nobody gave it. */
    void touch() {
        for (AttributeModel attribute : resource.attributes()) {
            if (attribute.generation() == Generation.UPDATED_AT && !values.containsKey(attribute)) {
                values.put(attribute, Instant.now().truncatedTo(ChronoUnit.MICROS));
            }
        }
    }

    /** Every required attribute that a new row leaves out or sets to null is a problem. */
    void requireAll(Set<AttributeModel> without) {
        for (AttributeModel attribute : resource.attributes()) {
            boolean stored = !values.containsKey(attribute)
                    && (attribute.generation() == Generation.IDENTITY
                            || attribute.generation() == Generation.EXPRESSION);
            if (attribute.required() && !stored && !without.contains(attribute) && !refused.contains(attribute)) {
                require(attribute);
            }
        }
    }

    /** Every required attribute that is set to null is a problem. */
    void requireGiven() {
        values.keySet().stream().filter(AttributeModel::required).forEach(this::require);
    }

    private void require(AttributeModel attribute) {
        if (values.get(attribute) == null) {
            problems.addOnce(Problem.of(Problem.REQUIRED, attribute.name(), "is required")
                    .under(path));
        }
    }

    /** Every value that breaks a rule of its attribute is a problem. */
    void constrain() {
        values.forEach((attribute, value) -> {
            if (value != null) {
                constrain(attribute, value);
            }
        });
    }

    void constrain(AttributeModel attribute, Object value) {
        Constraints.check(attribute, value).ifPresent(this::add);
    }

    private void add(Problem problem) {
        problems.add(problem.under(path));
    }
}
