package dev.rowan.compile.verify.storage;

import dev.rowan.compile.verify.Verifier;
import java.util.List;

/** The rules about what a table has besides columns. */
public final class StorageRules {
    private StorageRules() {}

    /**
     * The rules.
     *
     * @return in the order in which faults of one field are told
     */
    public static List<Verifier> all() {
        return List.of(
                new IndexVerifier(),
                new RuleVerifier(),
                new PartialIdentityVerifier(),
                new StoredNameVerifier(),
                new GeneratedVerifier());
    }
}
