package dev.rowan.intake.own;

import dev.rowan.action.ActionRules;
import dev.rowan.changeset.Managed;
import dev.rowan.expression.Argument;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.Term;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row's own values, cast, defaulted and checked.
 *
 * @param values what is written, canonical; a value may be null. Empty together with {@code computed} where an update
 *     changes nothing, and where the row is destroyed
 * @param computed what the store works out from the row as it was; no attribute is here and among the values
 * @param arguments the action's arguments, canonical, defaults included; what was not given is left out
 * @param managed the relationships bound to arguments that were given, in declaration order
 * @param rules all else that the action says
 */
public record OwnDraft(
        Map<AttributeModel, @Nullable Object> values,
        Map<AttributeModel, Term> computed,
        Map<Argument<?>, @Nullable Object> arguments,
        List<Managed> managed,
        ActionRules rules) {
    /**
     * Every argument of the action, for expressions to speak of.
     *
     * @return canonical values; null where nothing was given
     */
    public Map<Argument<?>, @Nullable Object> everyArgument() {
        Map<Argument<?>, @Nullable Object> every = new LinkedHashMap<>();
        rules.arguments().forEach(argument -> every.put(argument, arguments.get(argument)));
        return every;
    }

    /**
     * Whether the row itself is left as it is.
     *
     * @return true without values and without anything computed
     */
    public boolean isEmpty() {
        return values.isEmpty() && computed.isEmpty();
    }
}
