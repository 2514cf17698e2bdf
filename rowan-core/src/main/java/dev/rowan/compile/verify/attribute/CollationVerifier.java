package dev.rowan.compile.verify.attribute;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.problem.Nearest;
import dev.rowan.problem.Printable;
import dev.rowan.resource.AttributeDeclaration;
import dev.rowan.type.CollatedType;
import java.util.stream.Stream;

/** The orders of languages that text is declared with are known. */
final class CollationVerifier implements Verifier {
    private static final String VARIANT = "-u-";

    @Override
    public String rule() {
        return "collation";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        return source.attributes().stream()
                .filter(attribute -> attribute.facets().type() instanceof CollatedType)
                .filter(attribute -> !CollatedType.tags().contains(tag(attribute)))
                .map(attribute -> finding(source, attribute, tag(attribute)));
    }

    private static String tag(AttributeDeclaration<?, ?, ?> attribute) {
        return ((CollatedType) attribute.facets().type()).tag();
    }

    private static Finding finding(Source source, AttributeDeclaration<?, ?, ?> attribute, String tag) {
        if (!CollatedType.isAvailable()) {
            return Finding.at(
                    source,
                    attribute,
                    "is ordered as a language does, which needs a library that is not there",
                    "add com.ibm.icu:icu4j to the program");
        }
        if (tag.contains(VARIANT)) {
            return Finding.at(
                    source,
                    attribute,
                    "collation '" + Printable.of(tag) + "' asks for a variant, of which databases have none ready",
                    "name the language alone: `.collation(\"" + Printable.of(tag.substring(0, tag.indexOf(VARIANT)))
                            + "\")`");
        }
        return Finding.at(
                source,
                attribute,
                "there is no collation '" + Printable.of(tag) + "'" + Nearest.offer(tag, CollatedType.tags()),
                "name a language by its tag, such as `.collation(\"de\")`, or `.collation(\"und\")` for the order that most"
                        + " languages share");
    }
}
