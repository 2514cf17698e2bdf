package dev.rowan.action;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Condition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a create where another row already has the values of an identity.
 *
 * @param identity the identity's token
 * @param taken the attributes that the other row takes over; none leaves it as it is
 * @param where the other row is changed only where this is true of it as it was; null for always
 */
public record Upsert(
        Object identity,
        List<Attribute<?, ?>> taken,
        @Nullable Condition<?> where) {
    /** Stands for an identity that was not named: a fault, to be told when the declarations are compiled. */
    public static final Object NOTHING = "no identity";

    /** Makes the answer; the attributes are copied. */
    public Upsert {
        taken = List.copyOf(taken);
    }

    /**
     * Narrows where the other row is changed.
     *
     * @param condition beside what was said before
     * @return another answer
     */
    public Upsert onlyIf(Condition<?> condition) {
        return new Upsert(identity, taken, where == null ? condition : both(where, condition));
    }

    /** Both are about rows of the action's resource, which the types cannot say here. */
    @SuppressWarnings("unchecked")
    private static Condition<?> both(Condition<?> one, Condition<?> other) {
        return ((Condition<Object>) one).and((Condition<Object>) other);
    }
}
