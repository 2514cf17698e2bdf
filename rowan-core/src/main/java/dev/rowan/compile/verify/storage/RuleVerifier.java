package dev.rowan.compile.verify.storage;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.resource.storage.RuleSpec;
import java.util.Optional;
import java.util.stream.Stream;

/** What rows keep is said of one row alone. */
final class RuleVerifier implements Verifier {
    @Override
    public String rule() {
        return "rule";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        return source.rules().stream().flatMap(rule -> finding(source, rule, RowScope.of(source, sources)).stream());
    }

    private static Optional<Finding> finding(Source source, RuleSpec<?> rule, RowScope scope) {
        return scope.fault(rule.condition())
                .map(words -> Finding.at(
                        source,
                        rule,
                        "cannot be kept by a table: " + words,
                        "speak of the row's own attributes alone, or say it of actions, with .validate(…)"));
    }
}
