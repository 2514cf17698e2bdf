package dev.rowan.compile.verify.relationship;

import dev.rowan.compile.source.Leads;
import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.compile.verify.Words;
import dev.rowan.model.OnDelete;
import dev.rowan.model.OnUpdate;
import dev.rowan.resource.BelongsToSpec;
import java.util.stream.Stream;

/** A key that becomes null when its row goes, or is called otherwise, may be null. */
final class OnDeleteVerifier implements Verifier {
    @Override
    public String rule() {
        return "on-delete";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        return source.belongsTo().stream().flatMap(relationship -> {
            boolean deleted =
                    relationship.onDelete().filter(OnDelete.SET_NULL::equals).isPresent();
            boolean updated = relationship.onUpdate() == OnUpdate.SET_NULL;
            return deleted || updated
                    ? finding(source, relationship, deleted ? "onDelete" : "onUpdate")
                    : Stream.empty();
        });
    }

    private static Stream<Finding> finding(Source source, BelongsToSpec<?, ?> relationship, String method) {
        String others = method.equals("onDelete") ? "CASCADE or RESTRICT" : "CASCADE or NO_ACTION";
        return Leads.key(source, relationship).stream()
                .filter(key -> key.facets().required() || relationship.isRequired())
                .map(key -> Finding.at(
                        source,
                        relationship,
                        method + "(SET_NULL) would make " + Words.at(key) + " null, which is required",
                        "choose " + others + ", or require it no longer"));
    }
}
