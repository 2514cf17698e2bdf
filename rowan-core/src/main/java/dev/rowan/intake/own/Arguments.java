package dev.rowan.intake.own;

import dev.rowan.expression.Argument;
import dev.rowan.problem.Nearest;
import dev.rowan.problem.Printable;
import dev.rowan.problem.Problem;
import dev.rowan.resource.ArgumentSpec;
import dev.rowan.resource.field.Facets;
import dev.rowan.type.Cast;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gathers the arguments of one call: cast, defaulted, checked. Mutable, for one thread. */
public final class Arguments {
    private final String action;
    private final List<Argument<?>> taken;
    private final String path;
    private final Problems problems;
    private final Map<Argument<?>, @Nullable Object> values = new LinkedHashMap<>();
    private final Map<Argument<?>, String> refused = new LinkedHashMap<>();

    /**
     * For a call of an action.
     *
     * @param action its address, such as {@code User.create}
     * @param taken the arguments that it takes
     * @param path where the call stands
     * @param problems collects what is wrong
     */
    public Arguments(String action, List<Argument<?>> taken, String path, Problems problems) {
        this.action = action;
        this.taken = taken;
        this.path = path;
        this.problems = problems;
    }

    /** What the arguments of a call without any are. */
    static Map<Argument<?>, @Nullable Object> none(List<Argument<?>> taken) {
        Arguments arguments = new Arguments("", taken, "", new Problems());
        arguments.defaults();
        return arguments.all();
    }

    /** The names that input may give. */
    List<String> names() {
        return taken.stream()
                .filter(argument -> !spec(argument).isInternal())
                .map(Argument::name)
                .toList();
    }

    /**
     * Takes untrusted values; whatever the action does not take is a problem.
     *
     * @param inputs by name
     */
    public void input(Map<String, ? extends @Nullable Object> inputs) {
        inputs.forEach((name, value) -> {
            if (!give(name, value)) {
                String message = "is no argument of " + action + Nearest.offer(String.valueOf(name), names());
                add(Problem.of(Problem.UNKNOWN_NAME, Printable.of(String.valueOf(name)), message));
            }
        });
    }

    /** Takes an untrusted value, if there is an argument of that name within reach. */
    boolean give(@Nullable String name, @Nullable Object value) {
        for (Argument<?> argument : taken) {
            if (argument.name().equals(name) && !spec(argument).isInternal()) {
                put(argument, value);
                return true;
            }
        }
        return false;
    }

    /**
     * Takes trusted values.
     *
     * @param given by token
     */
    public void set(Map<Argument<?>, ? extends @Nullable Object> given) {
        given.forEach((argument, value) -> {
            if (taken.contains(argument)) {
                put(argument, value);
            } else {
                add(Problem.of(Problem.INVALID, argument.name(), argument + " is no argument of " + action));
            }
        });
    }

    private void put(Argument<?> argument, @Nullable Object value) {
        refused.remove(argument);
        if (value == null) {
            values.put(argument, null);
            return;
        }
        Cast cast = spec(argument).facets().type().cast(value);
        if (cast instanceof Cast.Done done) {
            values.put(argument, done.value());
        } else if (cast instanceof Cast.Refused no) {
            values.remove(argument);
            refused.put(argument, no.why());
            no.problems().forEach(problem -> add(problem.under(argument.name())));
        }
    }

    /**
     * Gives what nobody gave.
     */
    public void defaults() {
        for (Argument<?> argument : taken) {
            if (!values.containsKey(argument) && !refused.containsKey(argument)) {
                Facets facets = spec(argument).facets();
                Supplier<?> supplier = facets.supplier();
                Object made = supplier == null ? facets.fallback() : supplier.get();
                if (made != null) {
                    put(argument, made);
                }
            }
        }
    }

    /**
     * Whatever is missing, or breaks a rule of its own, is a problem.
     */
    public void check() {
        for (Argument<?> argument : taken) {
            Facets facets = spec(argument).facets();
            Object value = values.get(argument);
            if (value != null) {
                spec(argument).broken(value).ifPresent(this::add);
            } else if (facets.required() && !refused.containsKey(argument)) {
                add(Problem.of(Problem.REQUIRED, argument.name(), "is required"));
            }
        }
    }

    /** What was given, or is there by default. */
    Map<Argument<?>, @Nullable Object> given() {
        return Collections.unmodifiableMap(values);
    }

    /**
     * Every argument of the action.
     *
     * @return canonical values; null where there is none
     */
    public Map<Argument<?>, @Nullable Object> all() {
        Map<Argument<?>, @Nullable Object> all = new LinkedHashMap<>();
        taken.forEach(argument -> all.put(argument, values.get(argument)));
        return Collections.unmodifiableMap(all);
    }

    private void add(Problem problem) {
        problems.add(problem.under(path));
    }

    static ArgumentSpec<?> spec(Argument<?> argument) {
        return (ArgumentSpec<?>) argument;
    }
}
