package dev.rowan.postgres;

import dev.rowan.model.RelationshipKind;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.postgres.jdbc.Execution;
import dev.rowan.postgres.jdbc.Refusals;
import dev.rowan.postgres.sql.Given;
import dev.rowan.postgres.sql.LinkSql;
import dev.rowan.store.LinkMode;
import dev.rowan.store.Tuples;
import dev.rowan.store.WriteStep;
import dev.rowan.store.Written;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs link steps: in most cases one statement. */
final class Links {
    private final Connection connection;
    private final boolean alone;

    Links(Connection connection, boolean alone) {
        this.connection = connection;
        this.alone = alone;
    }

    Written write(WriteStep.Link step) throws SQLException {
        Given given = new Given(step);
        RelationshipModel relationship = step.relationship();
        boolean bare = alone && step.mode() == LinkMode.APPEND && relationship.kind() == RelationshipKind.MANY_TO_MANY;
        if (bare) {
            return bareAppend(step, given);
        }
        if (step.mode() == LinkMode.APPEND_AND_REMOVE
                && Execution.run(connection, LinkSql.lockParent(step, given)).size() == 0) {
            return new Written.Gone();
        }
        try {
            return told(Execution.run(connection, LinkSql.whole(step, given)), given);
        } catch (SQLException refused) {
            return rejected(refused, relationship);
        }
    }

    /** Its foreign keys refuse a missing row without naming all; a second statement does. Someone may have been quicker. */
    private Written bareAppend(WriteStep.Link step, Given given) throws SQLException {
        for (boolean again = true; ; again = false) {
            try {
                Tuples added = Execution.run(connection, LinkSql.bareAppend(step, given));
                List<Object> keys =
                        added.rows().stream().map(row -> known(row[0])).toList();
                return new Written.Linked(keys, List.of());
            } catch (SQLException refused) {
                if (!Refusals.ofReference(refused)) {
                    return rejected(refused, step.relationship());
                }
                Written why = told(Execution.run(connection, LinkSql.probe(step, given)), given);
                if (!(why instanceof Written.Linked)) {
                    return why;
                }
                if (!again) {
                    return rejected(refused, step.relationship());
                }
            }
        }
    }

    private static Written told(Tuples tuples, Given given) {
        @Nullable Object[] row = tuples.rows().get(0);
        if (known(row[0]).equals(0L)) {
            return new Written.Gone();
        }
        List<?> missing = list(row[1]);
        if (!missing.isEmpty()) {
            return new Written.Missing(given.indexes(missing));
        }
        return row.length == 2
                ? new Written.Linked(List.of(), List.of())
                : new Written.Linked(List.copyOf(list(row[2])), List.copyOf(list(row[3])));
    }

    private static Written rejected(SQLException refused, RelationshipModel relationship) throws SQLException {
        if (!Refusals.ofData(refused)) {
            throw refused;
        }
        ResourceModel holder = relationship.through() == null
                ? relationship.destination()
                : relationship.join().join();
        return Violations.of(refused, holder, false);
    }

    private static List<?> list(@Nullable Object value) {
        return value == null ? List.of() : (List<?>) value;
    }

    private static Object known(@Nullable Object value) {
        if (value == null) {
            throw new IllegalStateException("a key or a count is never null");
        }
        return value;
    }
}
