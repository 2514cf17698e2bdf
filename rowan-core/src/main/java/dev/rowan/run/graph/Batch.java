package dev.rowan.run.graph;

import dev.rowan.changeset.Became;
import dev.rowan.model.ActionKind;
import dev.rowan.row.Row;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.WriteStep;
import dev.rowan.store.Written;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Changesets of one action, drafted and ready to be written together. Mutable, for the thread of the write. */
public final class Batch {
    private final Graphs walk;
    private final Graph graph;

    Batch(Graphs walk, Graph graph) {
        this.walk = walk;
        this.graph = graph;
    }

    /**
     * How many of them can be written together: as many as are about different rows, where that matters.
     *
     * @return from 1
     */
    public int together() {
        return graph.together();
    }

    /**
     * Writes them all.
     *
     * @throws dev.rowan.problem.InvalidException with problems at the paths of the changesets
     */
    public void write() {
        walk.write(graph);
    }

    /**
     * Whether writing has begun, so that what was refused may not be all that will be.
     *
     * @return false while rows were only looked at
     */
    public boolean begun() {
        return graph.begun();
    }

    /**
     * Tells the hooks that it failed for good.
     *
     * @param refusal why
     */
    public void failed(RuntimeException refusal) {
        graph.failed(refusal);
    }

    /**
     * What became of each row.
     *
     * @param told in the order of the changesets
     */
    public void fates(Consumer<Became> told) {
        graph.nodes().forEach(node -> told.accept(node.fate()));
    }

    /**
     * The rows as they are now.
     *
     * @return in the order of the changesets
     */
    public List<Row<?>> rows() {
        return graph.rows();
    }

    /**
     * The one step that does to all rows of a plan what the only changeset says, which names no row.
     *
     * @param rows which rows
     * @return the step; empty where the rows have to be written one by one
     */
    public Optional<WriteStep> everywhere(ReadPlan rows) {
        return graph.everywhere(rows);
    }

    /**
     * What becomes of rows to which the only changeset is done.
     *
     * @return destroyed or updated
     */
    public Became became() {
        return graph.nodes().get(0).action().kind() == ActionKind.DESTROY ? Became.DESTROYED : Became.UPDATED;
    }

    /**
     * What a step that was written everywhere came to.
     *
     * @param written what the store answered
     * @return how many rows
     * @throws dev.rowan.problem.InvalidException when the store refused it
     */
    public long counted(Written written) {
        if (written instanceof Written.Counted counted) {
            return counted.rows();
        }
        throw new Refused(true).by(written, graph.nodes());
    }

    /**
     * Whether nothing of the row itself would be written.
     *
     * @return true for an update that changes nothing
     */
    public boolean isIdle() {
        return graph.unsaid();
    }
}
