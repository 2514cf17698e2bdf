package dev.rowan.intake;

import dev.rowan.model.Term;
import dev.rowan.query.Holding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What few reads say.
 *
 * @param distinct of rows in which all of these are the same only the first is read
 * @param combined only rows that two other reads find; null for any
 * @param holding how rows are locked, and how long the store may take
 */
public record ReadWays(List<Term> distinct, @Nullable CombinedDraft combined, Holding holding) {
    /** Nothing of it. */
    public static final ReadWays NONE = new ReadWays(List.of(), null, Holding.NONE);

    /** Makes the value; the list is copied. */
    public ReadWays {
        distinct = List.copyOf(distinct);
    }
}
