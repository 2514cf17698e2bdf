package dev.rowan.action;

import dev.rowan.expression.ActionStep;
import dev.rowan.expression.Argument;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Condition;
import dev.rowan.relationship.Relationship;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that an action says.
 *
 * @param accepted what input may give; null when nothing was said
 * @param arguments what else it is called with
 * @param steps validations and changes in declaration order
 * @param managed relationships bound to arguments, in declaration order
 * @param hooks the user's code around the write
 * @param upsert what becomes of a create whose identity is taken; null refuses it
 * @param lock the version that the row must still have; null for none
 * @param soft the moment that is set instead of destroying the row; null destroys it
 * @param cascades relationships whose rows are destroyed first, in declaration order
 */
public record ActionRules(
        @Nullable List<Attribute<?, ?>> accepted,
        List<Argument<?>> arguments,
        List<ActionStep> steps,
        List<BoundManage> managed,
        Hooks hooks,
        @Nullable Upsert upsert,
        @Nullable Attribute<?, ?> lock,
        @Nullable Attribute<?, ?> soft,
        List<Relationship<?, ?, ?>> cascades) {
    /** An action of which nothing was said. */
    public static final ActionRules NONE =
            new ActionRules(null, List.of(), List.of(), List.of(), Hooks.NONE, null, null, null, List.of());

    /** Makes the rules; lists are copied. */
    public ActionRules {
        accepted = accepted == null ? null : List.copyOf(accepted);
        arguments = List.copyOf(arguments);
        steps = List.copyOf(steps);
        managed = List.copyOf(managed);
        cascades = List.copyOf(cascades);
    }

    /**
     * Says what input may give.
     *
     * @param attributes none for no input at all
     * @return other rules
     */
    public ActionRules accept(List<? extends Attribute<?, ?>> attributes) {
        return new ActionRules(List.copyOf(attributes), arguments, steps, managed, hooks, upsert, lock, soft, cascades);
    }

    /**
     * Adds an argument.
     *
     * @param argument what else it is called with
     * @return other rules
     */
    public ActionRules argument(Argument<?> argument) {
        return new ActionRules(
                accepted, more(arguments, argument), steps, managed, hooks, upsert, lock, soft, cascades);
    }

    /**
     * Adds validations or changes.
     *
     * @param added in order
     * @return other rules
     */
    public ActionRules steps(List<? extends ActionStep> added) {
        List<ActionStep> all = Stream.concat(steps.stream(), added.stream()).toList();
        return new ActionRules(accepted, arguments, all, managed, hooks, upsert, lock, soft, cascades);
    }

    /**
     * Adds a managed relationship.
     *
     * @param bound the relationship and its argument
     * @return other rules
     */
    public ActionRules manage(BoundManage bound) {
        return new ActionRules(accepted, arguments, steps, more(managed, bound), hooks, upsert, lock, soft, cascades);
    }

    /**
     * Replaces the hooks.
     *
     * @param other the hooks from now on
     * @return other rules
     */
    public ActionRules hooks(Hooks other) {
        return new ActionRules(accepted, arguments, steps, managed, other, upsert, lock, soft, cascades);
    }

    /**
     * Says what becomes of a create whose identity is taken.
     *
     * @param answer what becomes of the other row
     * @return other rules
     */
    public ActionRules upsert(Upsert answer) {
        return new ActionRules(accepted, arguments, steps, managed, hooks, answer, lock, soft, cascades);
    }

    /**
     * Says where the other row of an upsert is changed, beside what was said before.
     *
     * @param condition about the other row as it was
     * @return other rules; without an upsert one that no identity stands for
     */
    public ActionRules onlyIf(Condition<?> condition) {
        return upsert(upsert == null ? new Upsert(Upsert.NOTHING, List.of(), condition) : upsert.onlyIf(condition));
    }

    /**
     * Says which version the row must still have.
     *
     * @param version the attribute
     * @return other rules
     */
    public ActionRules lock(Attribute<?, ?> version) {
        return new ActionRules(accepted, arguments, steps, managed, hooks, upsert, version, soft, cascades);
    }

    /**
     * Says which moment is set instead of destroying the row.
     *
     * @param moment the attribute
     * @return other rules
     */
    public ActionRules soft(Attribute<?, ?> moment) {
        return new ActionRules(accepted, arguments, steps, managed, hooks, upsert, lock, moment, cascades);
    }

    /**
     * Adds relationships whose rows are destroyed first.
     *
     * @param relationships of the action's resource
     * @return other rules
     */
    public ActionRules cascade(List<? extends Relationship<?, ?, ?>> relationships) {
        List<Relationship<?, ?, ?>> all = Stream.<Relationship<?, ?, ?>>concat(
                        cascades.stream(), relationships.stream())
                .toList();
        return new ActionRules(accepted, arguments, steps, managed, hooks, upsert, lock, soft, all);
    }

    private static <T> List<T> more(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
