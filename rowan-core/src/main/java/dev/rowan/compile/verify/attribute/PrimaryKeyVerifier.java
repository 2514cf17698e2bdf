package dev.rowan.compile.verify.attribute;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.expression.Attribute;
import java.util.stream.Stream;

/** Rows can be told apart. */
final class PrimaryKeyVerifier implements Verifier {
    @Override
    public String rule() {
        return "primary-key";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        if (!source.primaryKey().isEmpty() || source.misses(Attribute.class)) {
            return Stream.empty();
        }
        String line = "`public final Attribute<" + source + ", UUID> id = uuidPrimaryKey();`";
        return Stream.of(Finding.of(
                source,
                "has no primary key",
                "declare " + line + ", or say `.primaryKey()` of the attributes that tell its rows apart"));
    }
}
