package dev.rowan.compile.verify.attribute;

import dev.rowan.compile.verify.Verifier;
import java.util.List;

/** The rules about attributes. */
public final class AttributeRules {
    private AttributeRules() {}

    /**
     * The rules.
     *
     * @return in the order in which faults of one field are told
     */
    public static List<Verifier> all() {
        return List.of(
                new SqlNameVerifier(),
                new ColumnVerifier(),
                new PrimaryKeyVerifier(),
                new GeneratedKeyVerifier(),
                new ValueTypeVerifier(),
                new CollationVerifier(),
                new ColumnTypeVerifier(),
                new BoundsVerifier(),
                new DefaultVerifier(),
                new TokenVerifier(),
                new IdentityVerifier(),
                new AcceptVerifier());
    }
}
