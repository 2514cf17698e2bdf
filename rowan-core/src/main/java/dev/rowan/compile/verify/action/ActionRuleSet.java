package dev.rowan.compile.verify.action;

import dev.rowan.compile.verify.Verifier;
import java.util.List;

/** The rules about what actions say. */
public final class ActionRuleSet {
    private ActionRuleSet() {}

    /**
     * The rules.
     *
     * @return in the order in which faults of one field are told
     */
    public static List<Verifier> all() {
        return List.of(
                new ArgumentVerifier(),
                new TakenArgumentVerifier(),
                new DestroyVerifier(),
                new StepVerifier(),
                new UpsertVerifier(),
                new LockVerifier(),
                new SoftVerifier(),
                new CascadeVerifier(),
                new BoundManageVerifier(),
                new RelateActorVerifier(),
                new VersionVerifier(),
                new GenericVerifier(),
                new ReadFilterVerifier());
    }
}
