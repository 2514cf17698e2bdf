package dev.rowan.run;

import dev.rowan.store.Parents;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.Tuples;
import org.jspecify.annotations.Nullable;

/** Reads levels. */
interface Levels {
    /** A level as it is planned, or of it the rows that belong to some parents. */
    Tuples of(ReadPlan plan, @Nullable Parents parents);
}
