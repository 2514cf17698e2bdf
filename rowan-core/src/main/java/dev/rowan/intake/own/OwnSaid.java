package dev.rowan.intake.own;

import dev.rowan.changeset.Changeset;
import dev.rowan.expression.Argument;
import dev.rowan.expression.Field;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was said of one row, before anything is cast.
 *
 * @param sets trusted values, by attribute or belongs-to relationship
 * @param arguments trusted values of the action's arguments
 * @param inputs untrusted values by name: accepted attributes and arguments
 */
public record OwnSaid(
        Map<? extends Field<?, ?>, ? extends @Nullable Object> sets,
        Map<Argument<?>, @Nullable Object> arguments,
        Map<String, ? extends @Nullable Object> inputs) {
    /**
     * What a changeset says.
     *
     * @param changeset any
     * @return its values
     */
    public static OwnSaid by(Changeset<?> changeset) {
        return new OwnSaid(changeset.sets(), changeset.arguments(), changeset.inputs());
    }

    /**
     * Untrusted input alone.
     *
     * @param inputs by name
     * @return the values
     */
    public static OwnSaid input(Map<String, ? extends @Nullable Object> inputs) {
        return new OwnSaid(Map.of(), Map.of(), inputs);
    }

    /**
     * Trusted values alone.
     *
     * @param sets by attribute or belongs-to relationship
     * @return the values
     */
    public static OwnSaid set(Map<? extends Field<?, ?>, ? extends @Nullable Object> sets) {
        return new OwnSaid(sets, Map.of(), Map.of());
    }
}
