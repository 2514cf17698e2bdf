package dev.rowan.compile.verify.attribute;

import dev.rowan.compile.source.ColumnName;
import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.compile.verify.Words;
import java.util.stream.Stream;

/** Each attribute has a column of its own: nothing is declared twice. */
final class ColumnVerifier implements Verifier {
    @Override
    public String rule() {
        return "column";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        return source.attributes().stream()
                .flatMap(attribute -> source.attributes().stream()
                        .takeWhile(earlier -> !earlier.equals(attribute))
                        .filter(earlier -> !earlier.name().equals(attribute.name()))
                        .filter(earlier -> ColumnName.of(earlier).equals(ColumnName.of(attribute)))
                        .limit(1)
                        .map(earlier -> Finding.at(
                                source,
                                attribute,
                                "its column '" + ColumnName.of(attribute) + "' is also that of " + Words.at(earlier),
                                "keep one of the two, or give it another name with `.column(…)`")));
    }
}
