package dev.rowan.compile.verify.relationship;

import dev.rowan.compile.source.Leads;
import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.resource.ManyToManySpec;
import java.util.Optional;
import java.util.stream.Stream;

/** The paths of a many-to-many are two belongs-to of the join: near leads to its own resource, far to the other. */
final class JoinPathVerifier implements Verifier {
    @Override
    public String rule() {
        return "join-path";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        return source.relationships().stream()
                .flatMap(relationship -> relationship instanceof ManyToManySpec<?, ?, ?> many
                        ? sources.of(many.join()).filter(Source::standsForItsClass).stream()
                                .flatMap(join -> findings(source, many, join))
                        : Stream.empty());
    }

    private static Stream<Finding> findings(Source source, ManyToManySpec<?, ?, ?> relationship, Source join) {
        JoinSide near = new JoinSide("near", join, source.resource().getClass(), Leads.nearNamed(relationship));
        JoinSide far = new JoinSide("far", join, relationship.type(), Leads.farNamed(relationship));
        return Stream.<Optional<JoinSide.Flaw>>of(near.flaw(), far.flaw(), near.meets(far))
                .flatMap(Optional::stream)
                .distinct()
                .map(flaw -> Finding.at(source, relationship, flaw.found(), flaw.wayOut()));
    }
}
