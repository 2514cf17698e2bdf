package dev.rowan.migrate.sync;

import dev.rowan.migrate.ddl.DdlStatement;
import dev.rowan.migrate.ddl.Fact;
import dev.rowan.migrate.ddl.Making;
import dev.rowan.migrate.ddl.Order;
import dev.rowan.migrate.difference.Difference.Missing;
import dev.rowan.migrate.place.Executing;
import dev.rowan.migrate.place.Whole;
import dev.rowan.migrate.report.SyncStep;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Runs statements in working order and notes them. What the rows that are there forbid is told, not thrown. */
final class Applying {
    /** A missing part and the statement that makes it. */
    private record Planned(Missing missing, DdlStatement statement) {}

    private final Connection connection;
    private final List<SyncStep> steps = new ArrayList<>();

    Applying(Connection connection) {
        this.connection = connection;
    }

    List<SyncStep> steps() {
        return List.copyOf(steps);
    }

    /** Runs all that can be run, and tells of each that cannot; what waits for one of those is left out. */
    List<Objection> all(List<Missing> all) throws SQLException {
        List<Objection> refused = new ArrayList<>();
        Set<Fact> lost = new HashSet<>();
        for (Planned each : planned(all)) {
            if (!Collections.disjoint(lost, each.statement().requires())) {
                lost.addAll(each.statement().provides());
                continue;
            }
            try {
                Whole.part(connection, () -> run(each.statement()));
            } catch (SQLException failure) {
                refused.add(Refusal.of(each.missing(), failure));
                lost.addAll(each.statement().provides());
            }
        }
        return refused;
    }

    /** Answers whether the step was noted. */
    boolean run(DdlStatement statement) throws SQLException {
        Executing.run(connection, statement);
        return steps.add(new SyncStep(statement.words(), statement.sql()));
    }

    private static List<Planned> planned(List<Missing> all) {
        List<Planned> each = all.stream()
                .map(missing -> new Planned(missing, Making.of(missing.table(), missing.part())))
                .toList();
        return Order.byFacts(each, Planned::statement);
    }
}
