package dev.rowan.compile.verify.action;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Words;
import dev.rowan.model.Generation;
import dev.rowan.resource.ActionDeclaration;
import dev.rowan.resource.AttributeDeclaration;
import java.util.stream.Stream;

/** An optimistic lock looks at a version, which every write changes. */
final class LockVerifier implements EachAction {
    @Override
    public String rule() {
        return "optimistic-lock";
    }

    @Override
    public Stream<Finding> verify(Source source, ActionDeclaration<?> action, Sources sources) {
        return action.rules().lock() instanceof AttributeDeclaration<?, ?, ?> lock
                        && source.holds(lock)
                        && lock.facets().generation() != Generation.VERSION
                ? Stream.of(Finding.at(
                        source,
                        action,
                        "locks by " + Words.at(lock) + ", which writes do not count up",
                        "lock by an attribute that `version()` declares"))
                : Stream.empty();
    }
}
