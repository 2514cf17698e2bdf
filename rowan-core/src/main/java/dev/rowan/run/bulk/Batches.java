package dev.rowan.run.bulk;

import dev.rowan.action.Handle;
import dev.rowan.changeset.Bulk;
import dev.rowan.changeset.BulkResult;
import dev.rowan.changeset.Changeset;
import dev.rowan.intake.own.Asker;
import dev.rowan.planning.Writes;
import dev.rowan.problem.InvalidException;
import dev.rowan.row.Row;
import dev.rowan.run.Transactions;
import dev.rowan.run.graph.Batch;
import dev.rowan.run.graph.Graphs;
import dev.rowan.run.plain.PlainWrites;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Writes any number of changesets of one action, one batch at a time. */
public final class Batches {
    private final Graphs graphs;
    private final PlainWrites plain;
    private final Transactions transactions;
    private final Writes writes;

    /**
     * Writes by these graphs.
     *
     * @param graphs write each batch
     * @param plain writes batches of which nothing but values is said
     * @param transactions of the store
     * @param writes refuses what the store cannot do
     */
    public Batches(Graphs graphs, PlainWrites plain, Transactions transactions, Writes writes) {
        this.graphs = graphs;
        this.plain = plain;
        this.transactions = transactions;
        this.writes = writes;
    }

    /**
     * Writes them all.
     *
     * @param changesets of one action; read batch by batch
     * @param bulk how
     * @param asker for whom
     * @param handle what hooks read and write by
     * @param <R> the resource
     * @return what came of it
     * @throws InvalidException with problems at the places of their inputs, such as {@code [17].name}
     */
    public <R> BulkResult<R> run(Iterable<? extends Changeset<R>> changesets, Bulk bulk, Asker asker, Handle handle) {
        if (bulk.collects()) {
            writes.collecting();
        }
        Call call = new Call(changesets.iterator(), bulk, asker, handle);
        if (call.inputs.hasNext()) {
            call.run();
        }
        return call.count.result();
    }

    /** One bulk write on its way. */
    private final class Call {
        private final Iterator<? extends Changeset<?>> inputs;
        private final Bulk bulk;
        private final Asker asker;
        private final Handle handle;
        private final Count count;
        private final Collecting collecting;
        private final Same same = new Same();
        private long read;

        Call(Iterator<? extends Changeset<?>> inputs, Bulk bulk, Asker asker, Handle handle) {
            this.inputs = inputs;
            this.bulk = bulk;
            this.asker = asker;
            this.handle = handle;
            this.count = new Count(bulk);
            this.collecting = new Collecting(this::draft, transactions, count);
        }

        private void run() {
            boolean alone = !transactions.isRunning();
            if (!bulk.perBatch()) {
                transactions.transaction(() -> {
                    while (inputs.hasNext()) {
                        write(next());
                        count.batch(read);
                    }
                });
                return;
            }
            while (inputs.hasNext()) {
                long before = alone ? read : 0;
                try {
                    List<Numbered> batch = next();
                    transactions.transaction(() -> {
                        write(batch);
                    });
                } catch (InvalidException refused) {
                    throw new InvalidException(refused.problems(), before);
                }
                count.batch(read);
            }
        }

        private List<Numbered> next() {
            List<Numbered> batch = new ArrayList<>();
            while (batch.size() < bulk.size() && inputs.hasNext()) {
                Changeset<?> changeset = inputs.next();
                if (changeset == null) {
                    throw new NullPointerException("the input at [" + read + "] is null");
                }
                batch.add(new Numbered(read++, changeset));
            }
            return batch;
        }

        private void write(List<Numbered> batch) {
            if (bulk.collects()) {
                collecting.write(batch);
            } else {
                stopping(batch);
            }
        }

        private void stopping(List<Numbered> inputs) {
            same.check(inputs);
            List<Row<?>> rows = plain.run(new Together(inputs), bulk.returns(), asker, handle);
            if (rows != null) {
                count.created(inputs.size(), rows);
                return;
            }
            Batch batch = draft(inputs);
            int together = batch.together();
            if (together < inputs.size()) {
                stopping(inputs.subList(0, together));
                stopping(inputs.subList(together, inputs.size()));
            } else {
                batch.write();
                count.written(batch);
            }
        }

        private Batch draft(List<Numbered> inputs) {
            same.check(inputs);
            return graphs.batch(Numbered.placed(inputs), asker, handle);
        }
    }
}
