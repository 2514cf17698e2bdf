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
 * @param caution when it fails or what is lost, for a person; empty when rows mind nothing
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
        return saying("fails when " + when);
    }

    Step saying(String caution) {
        return new Step(forward, back, Optional.of(caution));
    }
}
