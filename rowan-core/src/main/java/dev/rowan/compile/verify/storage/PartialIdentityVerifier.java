package dev.rowan.compile.verify.storage;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.resource.IdentitySpec;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which rows an identity speaks of is said of each alone; and what a key keeps anyhow is not said otherwise. */
final class PartialIdentityVerifier implements Verifier {
    @Override
    public String rule() {
        return "identity";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        return source.identities().stream()
                .flatMap(identity -> finding(source, identity, RowScope.of(source, sources)).stream());
    }

    private static Optional<Finding> finding(Source source, IdentitySpec<?> identity, RowScope scope) {
        boolean special = identity.condition().isPresent() || !identity.isNullsDistinct() || identity.isDeferrable();
        if (special && Set.copyOf(source.primaryKey()).equals(Set.copyOf(identity.attributes()))) {
            return Optional.of(Finding.at(
                    source,
                    identity,
                    "is over exactly the primary key, which no two rows share in any case",
                    "leave its modifiers out"));
        }
        if (identity.condition().isPresent() && identity.isDeferrable()) {
            return Optional.of(Finding.at(
                    source,
                    identity,
                    "is of some rows, and PostgreSQL looks at such at once, row by row",
                    "leave deferrable() out, or where(…)"));
        }
        return identity.condition()
                .flatMap(scope::fault)
                .map(words -> Finding.at(
                        source,
                        identity,
                        "where(…) cannot be worked out: " + words,
                        "speak of the row's own attributes alone"));
    }
}
