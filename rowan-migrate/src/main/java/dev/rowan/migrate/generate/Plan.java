package dev.rowan.migrate.generate;

import dev.rowan.migrate.ddl.DdlStatement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What a migration will do.
 *
 * @param forward its statements in working order
 * @param back the statements of its undo in working order
 * @param refused differences that it does not make, each a sentence
 * @param unmanaged what others made, and is left alone
 */
record Plan(List<Cautioned> forward, List<DdlStatement> back, List<String> refused, List<String> unmanaged) {
    /**
     * A statement, and when it fails.
     *
     * @param statement the statement
     * @param caution when it fails, or empty
     */
    record Cautioned(DdlStatement statement, Optional<String> caution) {}

    /** The same, after some things were given other names, which are given back last. */
    Plan after(List<Step> renaming) {
        List<Cautioned> all = new ArrayList<>();
        List<DdlStatement> undone = new ArrayList<>(back);
        for (Step step : renaming) {
            step.forward().forEach(statement -> all.add(new Cautioned(statement, Optional.empty())));
        }
        all.addAll(forward);
        List<Step> latestFirst = new ArrayList<>(renaming);
        Collections.reverse(latestFirst);
        latestFirst.forEach(step -> undone.addAll(step.back()));
        return new Plan(all, undone, refused, unmanaged);
    }
}
