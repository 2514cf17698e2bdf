package dev.rowan.run.page;

import dev.rowan.intake.ReadDraft;
import dev.rowan.model.SortKey;
import dev.rowan.planning.Keyset;
import dev.rowan.planning.Reads;
import dev.rowan.store.ReadPlan;
import java.util.List;

/** The rows and the order of a list: what binds its cursors to it. */
record Listed(ReadPlan plan, String action, List<SortKey> order) {
    static Listed of(ReadDraft draft, Reads reads) {
        return new Listed(
                reads.rows(draft, List.of()),
                draft.action().name(),
                Keyset.of(draft).order());
    }

    /** Other bytes for every other list, and for other values where some were left open. */
    byte[] fingerprint(Object[] given) {
        return Fingerprint.of(plan, action, order, given);
    }
}
