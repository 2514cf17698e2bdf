package dev.rowan.postgres;

import dev.rowan.model.ResourceModel;
import dev.rowan.postgres.jdbc.Execution;
import dev.rowan.postgres.jdbc.Refusals;
import dev.rowan.postgres.sql.ReadSql;
import dev.rowan.postgres.sql.Statement;
import dev.rowan.postgres.sql.WriteSql;
import dev.rowan.store.Answer;
import dev.rowan.store.Parents;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.Session;
import dev.rowan.store.Tuples;
import dev.rowan.store.WriteStep;
import dev.rowan.store.Written;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.Supplier;

/** One conversation on one connection. */
final class PostgresSession implements Session {
    private final Connection connection;
    private final boolean alone;

    PostgresSession(Connection connection, boolean alone) {
        this.connection = connection;
        this.alone = alone;
    }

    @Override
    public Tuples read(ReadPlan plan) {
        Parents parents = plan.parents();
        if (parents != null && parents.keys().isEmpty() && plan.answer() == Answer.ROWS) {
            return Tuples.NONE;
        }
        try {
            return Execution.run(connection, ReadSql.of(plan));
        } catch (SQLException refused) {
            throw Refusals.exception(refused);
        }
    }

    @Override
    public Written write(WriteStep step) {
        try {
            if (step instanceof WriteStep.Link link) {
                return new Links(connection, alone).write(link);
            }
            if (step instanceof WriteStep.Insert insert) {
                return insert.rows().isEmpty()
                        ? new Written.Stored(Tuples.NONE)
                        : stored(WriteSql.of(insert), insert.resource(), false);
            }
            if (step instanceof WriteStep.Update update) {
                return one(stored(WriteSql.of(update), update.resource(), keyGoes(update)));
            }
            WriteStep.Delete delete = (WriteStep.Delete) step;
            return one(stored(WriteSql.of(delete), delete.resource(), true));
        } catch (SQLException refused) {
            throw Refusals.exception(refused);
        }
    }

    private Written stored(Statement statement, ResourceModel resource, boolean goes) throws SQLException {
        try {
            return new Written.Stored(Execution.run(connection, statement));
        } catch (SQLException refused) {
            if (Refusals.ofData(refused)) {
                return Violations.of(refused, resource, goes);
            }
            throw refused;
        }
    }

    /** Whether others refer to what changes. */
    private static boolean keyGoes(WriteStep.Update update) {
        return update.resource().inbound().stream()
                .anyMatch(inbound -> update.attributes().contains(inbound.destinationKey()));
    }

    private static Written one(Written written) {
        return written instanceof Written.Stored stored && stored.tuples().size() == 0 ? new Written.Gone() : written;
    }

    @Override
    public <T> T savepoint(Supplier<T> work) {
        try {
            Savepoint savepoint = connection.setSavepoint();
            T result;
            try {
                result = work.get();
            } catch (Throwable thrown) {
                undo(savepoint, thrown);
                throw thrown;
            }
            connection.releaseSavepoint(savepoint);
            return result;
        } catch (SQLException refused) {
            throw Refusals.exception(refused);
        }
    }

    /** What failed first is what the caller must hear, not what undoing it met. */
    private void undo(Savepoint savepoint, Throwable thrown) {
        try {
            connection.rollback(savepoint);
            connection.releaseSavepoint(savepoint);
        } catch (SQLException gone) {
            thrown.addSuppressed(gone);
        }
    }
}
