package dev.rowan.compile.verify.action;

import dev.rowan.action.Upsert;
import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Words;
import dev.rowan.expression.Attribute;
import dev.rowan.resource.ActionDeclaration;
import dev.rowan.resource.AttributeDeclaration;
import dev.rowan.resource.IdentitySpec;
import dev.rowan.resource.field.Declaration;
import java.util.Optional;
import java.util.stream.Stream;

/** An upsert stands on an identity of the resource, and takes over what a new row is given. */
final class UpsertVerifier implements EachAction {
    @Override
    public String rule() {
        return "upsert";
    }

    @Override
    public Stream<Finding> verify(Source source, ActionDeclaration<?> action, Sources sources) {
        Upsert upsert = action.rules().upsert();
        if (upsert == null) {
            return Stream.empty();
        }
        return identity(source, action, upsert.identity())
                .or(() -> taken(source, action, upsert))
                .or(() -> where(source, action, upsert, sources))
                .stream();
    }

    private static Optional<Finding> identity(Source source, ActionDeclaration<?> action, Object identity) {
        if (identity.equals(Upsert.NOTHING)) {
            return Optional.of(Finding.at(
                    source,
                    action,
                    "says onlyIf(…), but no upsert that it could narrow",
                    "write `.upsertOn(identity, attributes…)` before it"));
        }
        if (source.holds(identity)) {
            return unfit(source, action, (IdentitySpec<?>) identity);
        }
        Declaration named = (Declaration) identity;
        return Optional.of(
                named.owner() == source.resource()
                        ? Finding.at(
                                source,
                                action,
                                "stands on an identity (" + named.place() + ") that no field of " + source + " holds",
                                "hold it in a field, and name the field")
                        : Finding.at(
                                source,
                                action,
                                "stands on " + Words.at(named) + ", which " + named.owner() + " declares",
                                "name an identity of " + source));
    }

    private static Optional<Finding> unfit(Source source, ActionDeclaration<?> action, IdentitySpec<?> identity) {
        if (identity.condition().isPresent()) {
            return Optional.of(Finding.at(
                    source,
                    action,
                    "stands on " + Words.at(identity) + ", which is of some rows: of others no row can be found by it",
                    "stand on an identity of all rows"));
        }
        if (identity.attributes().stream().anyMatch(UpsertVerifier::workedOut)) {
            return Optional.of(Finding.at(
                    source,
                    action,
                    "stands on " + Words.at(identity)
                            + ", of which the store works out a value: nobody knows it before the row is written",
                    "stand on an identity of attributes that are given"));
        }
        return identity.isDeferrable()
                ? Optional.of(Finding.at(
                        source,
                        action,
                        "stands on " + Words.at(identity)
                                + ", which is deferrable: PostgreSQL cannot tell by it at once that a row is there",
                        "leave deferrable() out there, or stand on another identity"))
                : Optional.empty();
    }

    private static boolean workedOut(Attribute<?, ?> token) {
        return token instanceof AttributeDeclaration<?, ?, ?> attribute
                && attribute.facets().expression() != null;
    }

    private static Optional<Finding> taken(Source source, ActionDeclaration<?> action, Upsert upsert) {
        for (Attribute<?, ?> token : upsert.taken()) {
            if (token instanceof AttributeDeclaration<?, ?, ?> attribute
                    && (attribute.facets().primaryKey()
                            || attribute.facets().generation().isMade())) {
                return Optional.of(Finding.at(
                        source,
                        action,
                        "takes over " + Words.at(attribute) + ", which a row keeps from its creation or makes itself",
                        "take it out of `upsertOn(…)`"));
            }
        }
        return Optional.empty();
    }

    private static Optional<Finding> where(Source source, ActionDeclaration<?> action, Upsert upsert, Sources sources) {
        return Optional.ofNullable(upsert.where())
                .flatMap(where -> Sketch.fault(
                        where, new Sketch(source, sources, action.rules().arguments(), true)))
                .map(fault -> Finding.at(
                        source,
                        action,
                        "onlyIf(…) cannot be worked out: " + fault,
                        "speak of the row's own attributes, and of arguments that the action takes"));
    }
}
