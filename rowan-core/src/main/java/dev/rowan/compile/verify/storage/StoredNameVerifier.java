package dev.rowan.compile.verify.storage;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.compile.verify.Words;
import dev.rowan.model.StoredName;
import dev.rowan.resource.field.Declaration;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is given a name in the database has one that PostgreSQL keeps whole, and no two of a table have one. */
final class StoredNameVerifier implements Verifier {
    private static final int MOST_BYTES = 63;

    @Override
    public String rule() {
        return "stored-name";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        Map<String, Declaration> seen = new LinkedHashMap<>();
        Map<Declaration, StoredName> names = new LinkedHashMap<>();
        source.identities().forEach(each -> names.put(each, each.stored()));
        source.indexes().forEach(each -> names.put(each, each.stored()));
        source.rules().forEach(each -> names.put(each, each.stored()));
        return names.entrySet().stream()
                .filter(each -> each.getValue().given() != null)
                .flatMap(each -> finding(source, each.getKey(), each.getValue().or(""), seen).stream());
    }

    private static Optional<Finding> finding(
            Source source, Declaration declaration, String name, Map<String, Declaration> seen) {
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        if (name.isBlank() || name.indexOf('\0') >= 0 || bytes > MOST_BYTES) {
            return Optional.of(Finding.at(
                    source,
                    declaration,
                    "is given a name that PostgreSQL does not keep: one has 1 to " + MOST_BYTES
                            + " bytes, and no character U+0000",
                    "give another with named(…)"));
        }
        Declaration earlier = seen.putIfAbsent(name, declaration);
        return Optional.ofNullable(earlier)
                .map(other -> Finding.at(
                        source,
                        declaration,
                        "has in the database the name of " + Words.at(other),
                        "give another with named(…)"));
    }
}
