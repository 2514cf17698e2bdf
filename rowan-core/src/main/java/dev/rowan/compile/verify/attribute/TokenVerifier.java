package dev.rowan.compile.verify.attribute;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.compile.verify.Words;
import dev.rowan.compile.verify.action.Tokens;
import dev.rowan.resource.field.Declaration;
import java.util.List;
import java.util.stream.Stream;

/** An identity, an accept and a via name attributes that a field of the same resource holds. */
final class TokenVerifier implements Verifier {
    @Override
    public String rule() {
        return "token";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        return Stream.of(
                        source.identities().stream()
                                .flatMap(identity -> findings(source, identity, identity.attributes())),
                        source.actions().stream()
                                .flatMap(action -> findings(source, action, Tokens.of(action.rules()))),
                        source.belongsTo().stream()
                                .flatMap(relationship -> findings(
                                        source,
                                        relationship,
                                        relationship.key().stream().toList())))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> findings(Source source, Declaration by, List<?> tokens) {
        return tokens.stream()
                .distinct()
                .filter(token -> !source.holds(token))
                .map(token -> token instanceof Declaration declaration && declaration.owner() != source.resource()
                        ? Finding.at(
                                source,
                                by,
                                "names " + Words.at(declaration) + ", which " + declaration.owner() + " declares",
                                "name attributes of " + source)
                        : Finding.at(
                                source,
                                by,
                                "names "
                                        + (token instanceof Declaration made
                                                ? "an attribute (" + made.place() + ")"
                                                : "one")
                                        + " that no field of " + source + " holds",
                                "hold it in a field, with all its modifiers, and name the field"));
    }
}
