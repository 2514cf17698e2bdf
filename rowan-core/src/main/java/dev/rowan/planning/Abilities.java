package dev.rowan.planning;

import dev.rowan.intake.ReadDraft;
import dev.rowan.model.Hop;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.SortKey;
import dev.rowan.model.Term;
import dev.rowan.model.operation.Fragment;
import dev.rowan.problem.StoreException;
import dev.rowan.store.Capability;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses what the store cannot do, before it is asked. */
final class Abilities {
    private final Set<Capability> lacks;

    Abilities(Set<Capability> lacks) {
        this.lacks = Set.copyOf(lacks);
    }

    void need(Capability capability, String what) {
        if (lacks.contains(capability)) {
            throw new StoreException(
                    what + " needs " + capability.words() + ", which this store lacks (" + capability + ")", null);
        }
    }

    void perParent(RelationshipModel relationship, ReadDraft draft) {
        if (draft.limit() != null || draft.offset() > 0) {
            need(Capability.LIMIT_PER_PARENT, "loading " + relationship.address() + " with a limit or offset");
        }
    }

    void outputs(ResourceModel resource, List<Term> outputs) {
        if (!lacks.isEmpty()) {
            outputs.forEach(output -> term("reading " + resource, output));
        }
    }

    void terms(ResourceModel resource, @Nullable Term filter, List<SortKey> sort) {
        if (lacks.isEmpty()) {
            return;
        }
        if (filter != null) {
            term("filtering " + resource, filter);
        }
        sort.forEach(key -> term("sorting " + resource, key.term()));
    }

    private void term(String what, Term term) {
        if (term instanceof Term.Any any) {
            need(
                    Capability.RELATED_CONDITIONS,
                    what + " by " + any.relationship().address());
        }
        if (term instanceof Term.Aggregated made) {
            Hop last = made.path().get(made.path().size() - 1);
            need(
                    Capability.RELATED_COUNTS,
                    what + " by the " + made.kind().name().toLowerCase(Locale.ROOT) + " of "
                            + last.relationship().address());
        }
        if (term instanceof Term.Call call && call.operation() instanceof Fragment) {
            need(Capability.FRAGMENTS, what + " by a fragment");
        }
        term.parts().forEach(part -> term(what, part));
    }
}
