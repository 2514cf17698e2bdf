package dev.rowan.compile.verify.resource;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.resource.Resource;
import java.util.stream.Stream;

/** Rowan can read the fields: the package is open to it where it lies in a named module. */
final class ClosedVerifier implements Verifier {
    @Override
    public String rule() {
        return "open-package";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        if (!source.isClosed()) {
            return Stream.empty();
        }
        Class<?> type = source.resource().getClass();
        String reader = Resource.class.getModule().getName();
        return Stream.of(Finding.of(
                source,
                "its fields cannot be read: module " + type.getModule().getName() + " does not open "
                        + type.getPackageName() + " to " + reader,
                "write `opens " + type.getPackageName() + " to " + reader + ";` in its module-info"));
    }
}
