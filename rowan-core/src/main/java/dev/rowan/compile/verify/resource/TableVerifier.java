package dev.rowan.compile.verify.resource;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.compile.verify.Words;
import java.util.Optional;
import java.util.stream.Stream;

/** Each resource has a table of its own. */
final class TableVerifier implements Verifier {
    @Override
    public String rule() {
        return "table";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        return sources.storedAs(source.table()).stream()
                .takeWhile(earlier -> earlier != source)
                .filter(earlier -> !earlier.name().equals(source.name()))
                .filter(earlier -> place(earlier).equals(place(source)))
                .limit(1)
                .map(earlier -> Finding.of(
                        source,
                        "its table '" + place(source).map(in -> in + ".").orElse("") + source.table()
                                + "' is also that of " + Words.at(earlier),
                        "name one of them with a setting, such as `Table.named(…)`"));
    }

    private static Optional<String> place(Source source) {
        return source.settings().stream()
                .flatMap(setting -> setting.storedIn().stream())
                .findFirst();
    }
}
