package dev.rowan.compile.verify.attribute;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.compile.verify.Words;
import java.util.stream.Stream;

/** Input gives nothing that is made for each row. */
final class AcceptVerifier implements Verifier {
    @Override
    public String rule() {
        return "accept";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        return source.actions().stream()
                .flatMap(action -> source.attributes().stream()
                        .filter(attribute -> action.accepted().stream()
                                .flatMap(accepted -> accepted.stream())
                                .anyMatch(attribute::equals))
                        .filter(attribute -> attribute.facets().generation().isMade())
                        .map(attribute -> Finding.at(
                                source,
                                action,
                                "accepts " + Words.at(attribute) + ", which is made for each row and never given",
                                "take it out of `accept(…)`")));
    }
}
