package dev.rowan.migrate.generate;

import dev.rowan.migrate.ddl.DdlStatement;
import dev.rowan.migrate.ddl.Fact;
import java.util.List;
import java.util.Optional;

/**
 * One change, and how it is taken back.
 *
 * @param forward the statements that make it
 * @param back the statements that take it back
 * @param caution when it fails, for a person; empty when rows cannot stand in its way
 */
record Step(List<DdlStatement> forward, List<DdlStatement> back, Optional<String> caution) {
    Step {
        forward = List.copyOf(forward);
        back = List.copyOf(back);
    }

    static Step of(DdlStatement forward, List<DdlStatement> back) {
        return new Step(List.of(forward), back, Optional.empty());
    }

    boolean makesTables() {
        return forward.stream()
                .flatMap(statement -> statement.provides().stream())
                .anyMatch(fact -> fact.kind() == Fact.Kind.TABLE || fact.kind() == Fact.Kind.EXTENSION);
    }

    Step failing(String when) {
        return new Step(forward, back, Optional.of("fails when " + when));
    }
}
