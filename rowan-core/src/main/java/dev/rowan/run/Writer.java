package dev.rowan.run;

import dev.rowan.intake.WriteDraft;
import dev.rowan.model.ResourceModel;
import dev.rowan.planning.LinkPlan;
import dev.rowan.planning.WritePlan;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.NotFoundException;
import dev.rowan.problem.StoreException;
import dev.rowan.row.Reference;
import dev.rowan.row.Row;
import dev.rowan.shape.Rows;
import dev.rowan.store.Session;
import dev.rowan.store.WriteStep;
import dev.rowan.store.Written;

/** Writes: the row's own step, then its links, all or none. */
public final class Writer {
    private final Transactions transactions;
    private final Rows rows;
    private final Linker linker;

    /**
     * Writes in the thread's transaction, or in one of its own where there are several steps.
     *
     * @param transactions of the store
     * @param rows makes the results
     */
    public Writer(Transactions transactions, Rows rows) {
        this.transactions = transactions;
        this.rows = rows;
        this.linker = new Linker(transactions, rows);
    }

    /**
     * Runs the steps.
     *
     * @param plan at least one step
     * @param <R> the resource
     * @return the row as it is now; for a destroy as it was
     * @throws InvalidException when the data forbids it
     * @throws NotFoundException when the row is gone
     */
    public <R> Row<R> write(WritePlan plan) {
        return plan.single()
                ? transactions.one(session -> steps(session, plan))
                : transactions.all(session -> steps(session, plan));
    }

    private <R> Row<R> steps(Session session, WritePlan plan) {
        boolean written = false;
        try {
            Row<R> row = plan.own().isPresent()
                    ? own(session, plan.draft(), plan.own().get())
                    : target(plan.draft());
            written = plan.own().isPresent();
            for (LinkPlan link : plan.links()) {
                row = linker.link(session, link, row);
                written = true;
            }
            return row;
        } catch (InvalidException | NotFoundException refused) {
            if (written) {
                transactions.doom(refused);
            }
            throw refused;
        }
    }

    private <R> Row<R> own(Session session, WriteDraft draft, WriteStep step) {
        ResourceModel resource = draft.resource();
        Written written = session.write(step);
        if (written instanceof Written.Stored stored) {
            if (stored.tuples().size() == 0) {
                throw new StoreException(
                        "the database wrote no " + resource
                                + ", though nothing was refused; look at its triggers and rules",
                        null);
            }
            return rows.row(resource, stored.tuples().rows().get(0));
        }
        if (written instanceof Written.Gone) {
            throw new NotFoundException("this " + resource + " does not exist, or is gone");
        }
        if (written instanceof Written.Rejected rejected) {
            InvalidException refused = new InvalidException(Rejections.problems(rejected));
            transactions.doom(refused);
            throw refused;
        }
        throw new IllegalStateException(
                "writing " + resource + " cannot end in " + written.getClass().getSimpleName());
    }

    /** The row that is not written itself: as it was given, without relationships that may not be true any more. */
    @SuppressWarnings("unchecked") // the draft checked that the target is of its resource
    private <R> Row<R> target(WriteDraft draft) {
        Reference<?> target = draft.target();
        return target instanceof Row<?> row ? rows.bare((Row<R>) row) : rows.row(draft.resource(), draft.key());
    }
}
