package dev.rowan.run.bulk;

import dev.rowan.action.Handle;
import dev.rowan.changeset.Became;
import dev.rowan.changeset.Bulk;
import dev.rowan.changeset.BulkResult;
import dev.rowan.changeset.Changeset;
import dev.rowan.compile.Models;
import dev.rowan.intake.Intake;
import dev.rowan.intake.ReadDraft;
import dev.rowan.intake.Reading;
import dev.rowan.intake.own.Asker;
import dev.rowan.model.ActionKind;
import dev.rowan.planning.Reads;
import dev.rowan.planning.Sweeps;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import dev.rowan.query.Holding;
import dev.rowan.query.Query;
import dev.rowan.row.Row;
import dev.rowan.run.Transactions;
import dev.rowan.run.graph.Batch;
import dev.rowan.run.graph.Graphs;
import dev.rowan.run.graph.Placed;
import dev.rowan.shape.Rows;
import dev.rowan.store.Answer;
import dev.rowan.store.WriteStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes all rows of a query: by one statement where the action allows that, else batch by batch. */
public final class Sweeping {
    private final Graphs graphs;
    private final Intake intake;
    private final Reading reading;
    private final Pages pages;
    private final Sweeps sweeps;
    private final Reads reads;
    private final Transactions transactions;

    /**
     * Writes by these graphs.
     *
     * @param models of the domains that are open
     * @param graphs write each batch
     * @param reads plans for the store
     * @param transactions of the store
     */
    public Sweeping(Models models, Graphs graphs, Reads reads, Transactions transactions) {
        this.graphs = graphs;
        this.intake = new Intake(models);
        this.reading = new Reading(models);
        this.sweeps = new Sweeps(reads);
        this.pages = new Pages(sweeps, new Rows(models));
        this.reads = reads;
        this.transactions = transactions;
    }

    /**
     * A changeset by the primary action of a kind.
     *
     * @param resource whose rows
     * @param kind an update or destroy
     * @param purpose what needs the action
     * @param <R> the resource
     * @return of no row, and saying nothing yet
     */
    public <R> Changeset<R> primary(R resource, ActionKind kind, String purpose) {
        return intake.primary(resource, kind, purpose);
    }

    /**
     * Writes the rows of a query.
     *
     * @param query which rows; what it loads is left out
     * @param changeset what is done to each; names no row
     * @param asker for whom
     * @param handle what hooks read and write by
     * @param <R> the resource
     * @return how many
     * @throws InvalidException with the problems as of one row
     */
    public <R> BulkResult<R> run(Query<R> query, Changeset<R> changeset, Asker asker, Handle handle) {
        ReadDraft draft = unheld(reading.as(asker).draft(query));
        Count count = new Count(Bulk.DEFAULT);
        if (!intake.alike(changeset) || !atOnce(draft, changeset, count, asker, handle)) {
            transactions.transaction(() -> {
                batches(draft, changeset, count, asker, handle);
            });
        }
        return count.result();
    }

    /** A write locks what it writes, in a way of its own. */
    private static ReadDraft unheld(ReadDraft draft) {
        if (!draft.ways().holding().equals(Holding.NONE)) {
            String message =
                    "the query of rows that are written neither locks them nor has a time limit: the write locks"
                            + " them, and waits for others; read them by a query that does, and write those rows by runAll";
            throw new InvalidException(List.of(Problem.of(Problem.INVALID, "", message)));
        }
        return draft;
    }

    private boolean atOnce(ReadDraft draft, Changeset<?> changeset, Count count, Asker asker, Handle handle) {
        Batch batch = graphs.batch(List.of(new Placed(changeset, "")), asker, handle);
        if (batch.isIdle()) {
            count.add(Became.UNCHANGED, rows(draft));
            return true;
        }
        Optional<WriteStep> step = batch.everywhere(sweeps.all(draft));
        step.ifPresent(each -> count.add(batch.became(), write(batch, each)));
        return step.isPresent();
    }

    private long rows(ReadDraft draft) {
        Object rows = transactions
                .one(session -> session.read(reads.only(draft, Answer.COUNT)))
                .rows()
                .get(0)[0];
        return rows instanceof Long many ? many : 0;
    }

    private long write(Batch batch, WriteStep step) {
        try {
            long rows = batch.counted(transactions.one(session -> session.write(step)));
            transactions.wrote();
            return rows;
        } catch (RuntimeException refused) {
            transactions.doom(refused);
            throw refused;
        }
    }

    private <R> void batches(ReadDraft draft, Changeset<R> changeset, Count count, Asker asker, Handle handle) {
        pages.each(draft, transactions, page -> {
            List<Placed> changesets = new ArrayList<>();
            for (int i = 0; i < page.size(); i++) {
                changesets.add(new Placed(of(changeset, page.get(i)), "[" + i + "]"));
            }
            try {
                Batch batch = graphs.batch(changesets, asker, handle);
                batch.write();
                count.written(batch);
            } catch (InvalidException refused) {
                throw new InvalidException(refused.problems().stream()
                        .map(Places::inside)
                        .distinct()
                        .toList());
            }
        });
    }

    /** The rows of a query are of its resource, which the types cannot say here. */
    @SuppressWarnings("unchecked")
    private static <R> Changeset<R> of(Changeset<R> changeset, Row<?> row) {
        @Nullable Row<R> target = (Row<R>) row;
        return new Changeset<>(
                changeset.resource(),
                changeset.action(),
                target,
                changeset.sets(),
                changeset.arguments(),
                changeset.inputs(),
                changeset.managed());
    }
}
