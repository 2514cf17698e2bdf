package dev.rowan.compile.verify.computed;

import dev.rowan.compile.verify.Verifier;
import java.util.List;

/** The rules about computed fields. */
public final class ComputedRules {
    private ComputedRules() {}

    /**
     * The rules.
     *
     * @return in the order in which faults of one field are told
     */
    public static List<Verifier> all() {
        return List.of(
                new ComputedArgumentVerifier(), new CodeVerifier(), new DefinitionVerifier(), new SensitiveVerifier());
    }
}
