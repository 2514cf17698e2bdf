package dev.rowan.compile.verify.action;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Words;
import dev.rowan.model.Generation;
import dev.rowan.resource.ActionDeclaration;
import dev.rowan.resource.AttributeDeclaration;
import dev.rowan.type.Scalar;
import java.util.stream.Stream;

/** The moment of a soft destroy is one that rows have only then. */
final class SoftVerifier implements EachAction {
    @Override
    public String rule() {
        return "soft";
    }

    @Override
    public Stream<Finding> verify(Source source, ActionDeclaration<?> action, Sources sources) {
        if (!(action.rules().soft() instanceof AttributeDeclaration<?, ?, ?> moment) || !source.holds(moment)) {
            return Stream.empty();
        }
        String found = moment.facets().type() != Scalar.INSTANT
                ? "holds " + moment.facets().type().words()
                : moment.facets().generation() != Generation.NONE
                        ? "is made for each row"
                        : moment.facets().required()
                                ? "is required, so every row would be destroyed from its start"
                                : "";
        return found.isEmpty()
                ? Stream.empty()
                : Stream.of(Finding.at(
                        source,
                        action,
                        "sets " + Words.at(moment) + ", which " + found,
                        "name an attribute that `instant()` declares, without `required()`"));
    }
}
