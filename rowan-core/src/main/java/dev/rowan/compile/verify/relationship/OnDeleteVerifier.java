package dev.rowan.compile.verify.relationship;

import dev.rowan.compile.source.Leads;
import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.compile.verify.Words;
import dev.rowan.model.OnDelete;
import java.util.stream.Stream;

/** A key that becomes null when its row goes may be null. */
final class OnDeleteVerifier implements Verifier {
    @Override
    public String rule() {
        return "on-delete";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        return source.belongsTo().stream()
                .filter(relationship -> relationship
                        .onDelete()
                        .filter(OnDelete.SET_NULL::equals)
                        .isPresent())
                .flatMap(relationship -> Leads.key(source, relationship).stream()
                        .filter(key -> key.facets().required() || relationship.isRequired())
                        .map(key -> Finding.at(
                                source,
                                relationship,
                                "onDelete(SET_NULL) would make " + Words.at(key) + " null, which is required",
                                "choose CASCADE or RESTRICT, or require it no longer")));
    }
}
