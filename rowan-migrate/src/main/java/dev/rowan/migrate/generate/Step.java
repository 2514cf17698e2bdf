package dev.rowan.migrate.generate;

import dev.rowan.migrate.ddl.DdlStatement;
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

    Step failing(String when) {
        return new Step(forward, back, Optional.of("fails when " + when));
    }
}
