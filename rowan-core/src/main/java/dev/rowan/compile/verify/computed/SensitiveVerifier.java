package dev.rowan.compile.verify.computed;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.compile.verify.Words;
import dev.rowan.resource.computed.Computation;
import java.util.stream.Stream;

/**
 * What requests can read, filter and sort tells nothing that is sensitive and not exposed itself: whoever may compare with a
 * value can guess it.
 */
final class SensitiveVerifier implements Verifier {
    @Override
    public String rule() {
        return "sensitive";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        return source.computed().stream()
                .filter(field -> field.isExposed() && !field.saysSensitive())
                .flatMap(field -> Secrets.of(field, source, sources).stream()
                        .limit(1)
                        .map(secret -> Finding.at(
                                source,
                                field,
                                "is exposed to requests, but reads " + Words.at(secret)
                                        + ", which is sensitive and not exposed",
                                "leave out exposed(), or say `sensitive()` here, too, if whoever sends requests may know"
                                        + " what " + name(field) + " tells of it")));
    }

    private static String name(Computation<?, ?> field) {
        return "'" + field.name() + "'";
    }
}
