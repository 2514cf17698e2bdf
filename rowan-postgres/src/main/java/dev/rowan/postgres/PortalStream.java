package dev.rowan.postgres;

import dev.rowan.postgres.jdbc.Execution;
import dev.rowan.postgres.jdbc.OpenRows;
import dev.rowan.postgres.jdbc.Refusals;
import dev.rowan.postgres.sql.ReadSql;
import dev.rowan.problem.StoreException;
import dev.rowan.problem.StoreReason;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.TupleStream;
import dev.rowan.store.Tuples;
import java.sql.SQLException;

/** Rows of a statement that is still open, on a connection in a transaction. Mutable, for one thread at a time. */
final class PortalStream implements TupleStream {
    private final Execution execution;
    private final OpenRows rows;
    private boolean closed;

    PortalStream(Execution execution, ReadPlan plan, int chunk) throws SQLException {
        this.execution = execution;
        this.rows = execution.open(ReadSql.of(plan), chunk, plan.timeLimit());
    }

    @Override
    public Tuples next() {
        check();
        try {
            return rows.next();
        } catch (SQLException refused) {
            throw Refusals.exception(refused);
        }
    }

    @Override
    public Tuples read(ReadPlan plan) {
        check();
        try {
            return execution.run(ReadSql.of(plan), plan.timeLimit());
        } catch (SQLException refused) {
            throw Refusals.exception(refused);
        }
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            rows.close();
        }
    }

    private void check() {
        if (closed) {
            throw new StoreException(
                    "this stream is closed, or its transaction is over; begin another one", null, StoreReason.MISUSED);
        }
    }
}
