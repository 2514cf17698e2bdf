package dev.rowan.store;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a new row where another one already has its values. The other row is changed, or left as it is.
 *
 * @param target the attributes of the primary key or of an identity; the new rows hold no null there, and no two of one
 *     step are alike there
 * @param taken which attributes the other row takes over from the new one; none leaves it alone, unless something is
 *     computed
 * @param computed what else changes in the other row, worked out from the row as it was
 * @param where the other row is changed only where this is true of it as it was; null for always
 */
public record Conflict(
        List<AttributeModel> target,
        List<AttributeModel> taken,
        List<Computed> computed,
        @Nullable Term where) {
    /** Makes the answer; lists are copied. */
    public Conflict {
        target = List.copyOf(target);
        taken = List.copyOf(taken);
        computed = List.copyOf(computed);
    }

    /**
     * The other row is left as it is.
     *
     * @param target the attributes of the primary key or of an identity
     * @return the answer
     */
    public static Conflict leave(List<AttributeModel> target) {
        return new Conflict(target, List.of(), List.of(), null);
    }
}
