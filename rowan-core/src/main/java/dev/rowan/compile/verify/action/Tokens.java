package dev.rowan.compile.verify.action;

import dev.rowan.action.ActionRules;
import dev.rowan.action.Change;
import dev.rowan.action.Effect;
import dev.rowan.expression.ActionStep;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Demand;
import dev.rowan.expression.Validation;
import java.util.ArrayList;
import java.util.List;

/** Lists the attributes that an action names by themselves, outside of expressions. */
public final class Tokens {
    private Tokens() {}

    /**
     * The attributes of all that an action says.
     *
     * @param rules what it says
     * @return in the order in which it names them
     */
    public static List<Attribute<?, ?>> of(ActionRules rules) {
        List<Attribute<?, ?>> all = new ArrayList<>();
        if (rules.accepted() != null) {
            all.addAll(rules.accepted());
        }
        rules.steps().forEach(step -> all.addAll(of(step)));
        if (rules.upsert() != null) {
            all.addAll(rules.upsert().taken());
        }
        if (rules.lock() != null) {
            all.add(rules.lock());
        }
        if (rules.soft() != null) {
            all.add(rules.soft());
        }
        return all;
    }

    private static List<Attribute<?, ?>> of(ActionStep step) {
        return step instanceof Change<?> change ? of(change.effect()) : of(((Validation<?>) step).demand());
    }

    private static List<Attribute<?, ?>> of(Effect effect) {
        if (effect instanceof Effect.Assign assign) {
            return List.of(assign.attribute());
        }
        if (effect instanceof Effect.AssignIfAbsent assign) {
            return List.of(assign.attribute());
        }
        return effect instanceof Effect.Compute compute ? List.of(compute.attribute()) : List.of();
    }

    private static List<Attribute<?, ?>> of(Demand demand) {
        if (demand instanceof Demand.Present present) {
            return present.attributes();
        }
        if (demand instanceof Demand.Absent absent) {
            return absent.attributes();
        }
        if (demand instanceof Demand.Among among) {
            return List.of(among.attribute());
        }
        if (demand instanceof Demand.Length length) {
            return List.of(length.text());
        }
        if (demand instanceof Demand.Matches matches) {
            return List.of(matches.text());
        }
        if (demand instanceof Demand.Confirm confirm) {
            return List.of(confirm.attribute());
        }
        return demand instanceof Demand.Changing changing ? List.of(changing.attribute()) : List.of();
    }
}
