package dev.rowan.compile.verify.storage;

import dev.rowan.compile.source.Leads;
import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.compile.verify.Words;
import dev.rowan.expression.Expr;
import dev.rowan.model.Term;
import dev.rowan.resource.AttributeDeclaration;
import dev.rowan.resource.field.Facets;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a store works out is made of the row's given attributes, and nothing is said of it that only who gives it could keep. */
final class GeneratedVerifier implements Verifier {
    @Override
    public String rule() {
        return "generated";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        return source.attributes().stream()
                .filter(attribute -> attribute.facets().expression() != null)
                .flatMap(attribute -> finding(source, attribute, RowScope.of(source, sources)).stream());
    }

    private static Optional<Finding> finding(Source source, AttributeDeclaration<?, ?, ?> attribute, RowScope scope) {
        Expr<?, ?> expression = Objects.requireNonNull(attribute.facets().expression(), "what it is made of");
        Optional<String> fault = scope.fault(expression);
        if (fault.isPresent()) {
            return fault.map(words -> Finding.at(
                    source,
                    attribute,
                    "cannot be worked out by a table: " + words,
                    "speak of the row's own attributes alone, or declare it with calculate(…)"));
        }
        Set<AttributeDeclaration<?, ?, ?>> read = new LinkedHashSet<>();
        read(expression.resolve(scope), source, read);
        return made(source, attribute, read)
                .or(() -> secret(source, attribute, read))
                .or(() -> said(source, attribute));
    }

    private static Optional<Finding> made(
            Source source, AttributeDeclaration<?, ?, ?> attribute, Set<AttributeDeclaration<?, ?, ?>> read) {
        return read.stream()
                .filter(each -> each.facets().expression() != null)
                .findFirst()
                .map(each -> Finding.at(
                        source,
                        attribute,
                        "is made of " + Words.at(each)
                                + ", which is worked out itself: PostgreSQL makes one only of what is given",
                        "say of it what that one says"));
    }

    private static Optional<Finding> secret(
            Source source, AttributeDeclaration<?, ?, ?> attribute, Set<AttributeDeclaration<?, ?, ?>> read) {
        return attribute.facets().sensitive()
                ? Optional.empty()
                : read.stream()
                        .filter(AttributeDeclaration::isSensitive)
                        .findFirst()
                        .map(each -> Finding.at(
                                source,
                                attribute,
                                "is made of " + Words.at(each) + ", which is sensitive",
                                "say `sensitive()` here, too"));
    }

    private static Optional<Finding> said(Source source, AttributeDeclaration<?, ?, ?> attribute) {
        Facets facets = attribute.facets();
        if (facets.primaryKey()) {
            return Optional.of(Finding.at(
                    source,
                    attribute,
                    "is part of the primary key, which is known before the row is written",
                    "make the key of attributes that are given"));
        }
        if (!facets.constraints().isEmpty()) {
            return Optional.of(Finding.at(
                    source,
                    attribute,
                    "has bounds of its values, which are looked at where one is given, and nobody gives this one",
                    "declare a rule(…) of the row"));
        }
        return source.belongsTo().stream()
                .filter(each ->
                        Leads.key(source, each).filter(attribute::equals).isPresent())
                .findFirst()
                .map(each -> Finding.at(
                        source,
                        attribute,
                        "is the key of " + Words.at(each) + ", which whoever relates rows has to set",
                        "relate by an attribute that is given"));
    }

    private static void read(Term term, Source source, Set<AttributeDeclaration<?, ?, ?>> attributes) {
        if (term instanceof Term.Own own) {
            attributes.add(source.attributes().get(own.attribute().position()));
        }
        term.parts().forEach(part -> read(part, source, attributes));
    }
}
