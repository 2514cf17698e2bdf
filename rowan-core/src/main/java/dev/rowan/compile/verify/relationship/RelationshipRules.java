package dev.rowan.compile.verify.relationship;

import dev.rowan.compile.verify.Verifier;
import java.util.List;

/** The rules about relationships. */
public final class RelationshipRules {
    private RelationshipRules() {}

    /**
     * The rules.
     *
     * @return in the order in which faults of one field are told
     */
    public static List<Verifier> all() {
        return List.of(
                new DestinationVerifier(),
                new BelongsToKeyVerifier(),
                new BelongsToNameVerifier(),
                new KeyTypeVerifier(),
                new CompositeKeyVerifier(),
                new SharedKeyVerifier(),
                new OnDeleteVerifier(),
                new BackKeyVerifier(),
                new JoinPathVerifier());
    }
}
