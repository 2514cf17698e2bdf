package dev.rowan.postgres;

import dev.rowan.model.ResourceModel;
import dev.rowan.postgres.jdbc.CompiledLevels;
import dev.rowan.postgres.jdbc.Distance;
import dev.rowan.postgres.jdbc.Execution;
import dev.rowan.postgres.jdbc.Explanations;
import dev.rowan.postgres.jdbc.Refusals;
import dev.rowan.postgres.sql.ReadSql;
import dev.rowan.store.Answer;
import dev.rowan.store.Explained;
import dev.rowan.store.Explaining;
import dev.rowan.store.IndexKey;
import dev.rowan.store.Indexing;
import dev.rowan.store.KeptIndex;
import dev.rowan.store.Parents;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.Recording;
import dev.rowan.store.Session;
import dev.rowan.store.Streaming;
import dev.rowan.store.TupleStream;
import dev.rowan.store.Tuples;
import dev.rowan.store.WriteStep;
import dev.rowan.store.Written;
import dev.rowan.store.compiled.CompiledReads;
import dev.rowan.store.compiled.Compiling;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One conversation on one connection. */
final class PostgresSession implements Session, Recording, Explaining, Indexing, Streaming, Compiling {
    private final Connection connection;
    private final Execution execution;
    private final Texts texts;
    private final Distance distance;
    private final boolean alone;

    PostgresSession(Connection connection, Texts texts, Distance distance, boolean alone) {
        this.texts = texts;
        this.connection = connection;
        this.distance = distance;
        this.execution = new Execution(connection, distance);
        this.alone = alone;
    }

    @Override
    public Tuples read(ReadPlan plan) {
        Parents parents = plan.parents();
        if (parents != null && parents.keys().isEmpty() && plan.answer() == Answer.ROWS) {
            return Tuples.NONE;
        }
        try {
            return execution.run(ReadSql.of(plan), plan.timeLimit());
        } catch (SQLException refused) {
            throw Refusals.exception(refused);
        }
    }

    @Override
    public CompiledReads compile(List<ReadPlan> levels) {
        return CompiledLevels.of(levels);
    }

    @Override
    public CompiledReads snapshot(List<ReadPlan> levels) {
        return CompiledLevels.snapshot(levels);
    }

    @Override
    public boolean isFar() {
        try {
            return distance.isFar() && !execution.onlyApart();
        } catch (SQLException refused) {
            throw Refusals.exception(refused);
        }
    }

    @Override
    public List<Tuples> read(CompiledReads levels, Object[] given) {
        try {
            return execution.read((CompiledLevels) levels, given);
        } catch (SQLException refused) {
            throw Refusals.exception(refused);
        }
    }

    @Override
    public TupleStream stream(ReadPlan plan, int chunk) {
        try {
            return new PortalStream(execution, plan, chunk);
        } catch (SQLException refused) {
            throw Refusals.exception(refused);
        }
    }

    @Override
    public Explained explain(ReadPlan plan) {
        try {
            return new Explanations(connection).of(ReadSql.of(plan));
        } catch (SQLException refused) {
            throw Refusals.exception(refused);
        }
    }

    @Override
    public List<KeptIndex> indexes(ResourceModel resource) {
        try {
            return new Indexes(connection).of(resource);
        } catch (SQLException refused) {
            throw Refusals.exception(refused);
        }
    }

    @Override
    public String creating(ResourceModel resource, List<IndexKey> keys) {
        return Indexes.creating(resource, keys);
    }

    @Override
    public Written write(WriteStep step) {
        try {
            return step instanceof WriteStep.Link link
                    ? new Links(execution, texts, alone).write(link)
                    : new RowSteps(execution, texts).write(step);
        } catch (SQLException refused) {
            throw Refusals.exception(refused);
        }
    }

    @Override
    public <T> T recording(Consumer<String> statements, Supplier<T> work) {
        return execution.recording(statements, work);
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
