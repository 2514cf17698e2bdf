package dev.rowan.run.graph;

import dev.rowan.action.Handle;
import dev.rowan.changeset.Changeset;
import dev.rowan.changeset.Outcome;
import dev.rowan.compile.Models;
import dev.rowan.intake.Intake;
import dev.rowan.intake.Reading;
import dev.rowan.intake.own.Asker;
import dev.rowan.planning.Writes;
import dev.rowan.run.Transactions;
import dev.rowan.shape.Rows;
import dev.rowan.store.Written;
import java.util.ArrayList;
import java.util.List;

/** Runs writes: one changeset or many of one action, by the same road. */
public final class Graphs {
    private final Models models;
    private final Rows rows;
    private final Transactions transactions;
    private final Writes writes;
    private final Intake intake;
    private final Reading reading;

    /**
     * Writes by these models.
     *
     * @param models of the domains that are open
     * @param rows makes the results
     * @param transactions of the store
     * @param writes refuses what the store cannot do
     */
    public Graphs(Models models, Rows rows, Transactions transactions, Writes writes) {
        this.models = models;
        this.rows = rows;
        this.transactions = transactions;
        this.writes = writes;
        this.intake = new Intake(models);
        this.reading = new Reading(models);
    }

    /**
     * Writes one row, and what is managed along.
     *
     * @param changeset a create, update or destroy
     * @param asker for whom
     * @param handle what hooks read and write by
     * @param <R> the resource
     * @return all that came of it
     * @throws dev.rowan.problem.InvalidException with all its problems
     * @throws dev.rowan.problem.NotFoundException when the row to be changed is gone
     */
    @SuppressWarnings("unchecked") // the row is of the changeset's resource
    public <R> Outcome<R> run(Changeset<R> changeset, Asker asker, Handle handle) {
        Graph graph = new Graph(this, List.of(new Placed(changeset, "")), asker, handle);
        write(graph);
        return (Outcome<R>) graph.outcomes().get(0);
    }

    /**
     * Writes rows of one action, and what is managed along: all or nothing.
     *
     * @param changesets of one action, at least one
     * @param asker for whom
     * @param handle what hooks read and write by
     * @return all that came of each, in order
     * @throws dev.rowan.problem.InvalidException with all their problems, each at its index
     */
    public List<Outcome<?>> write(List<? extends Changeset<?>> changesets, Asker asker, Handle handle) {
        List<Placed> placed = new ArrayList<>();
        changesets.forEach(each -> placed.add(new Placed(each, "[" + placed.size() + "]")));
        List<Outcome<?>> outcomes = new ArrayList<>();
        return transactions.all(session -> {
            for (int from = 0; from < placed.size(); ) {
                Graph graph = new Graph(this, placed.subList(from, placed.size()), asker, handle);
                int together = graph.together();
                if (together < placed.size() - from) {
                    graph = new Graph(this, placed.subList(from, from + together), asker, handle);
                }
                write(graph);
                outcomes.addAll(graph.outcomes());
                from += together;
            }
            return outcomes;
        });
    }

    /**
     * Drafts changesets that are to be written together.
     *
     * @param changesets of one action, at least one
     * @param asker for whom
     * @param handle what hooks read and write by
     * @return the drafts
     * @throws dev.rowan.problem.InvalidException with the problems of all of them
     */
    public Batch batch(List<Placed> changesets, Asker asker, Handle handle) {
        return new Batch(this, new Graph(this, changesets, asker, handle));
    }

    /**
     * What a caller is told whose rows the store refused.
     *
     * @param changesets of one create action, in the order in which their rows were written
     * @param written what the store said
     * @param asker for whom
     * @param handle what hooks read and write by
     * @return to be thrown
     */
    public RuntimeException refusal(List<Placed> changesets, Written written, Asker asker, Handle handle) {
        return new Graph(this, changesets, asker, handle).refusal(written);
    }

    void write(Graph graph) {
        if (graph.idle()) {
            return;
        }
        if (graph.single()) {
            transactions.one(graph::write);
        } else {
            writes.steps(graph.resource());
            transactions.all(graph::write);
        }
        graph.committed();
    }

    Models models() {
        return models;
    }

    Rows rows() {
        return rows;
    }

    Transactions transactions() {
        return transactions;
    }

    Writes writes() {
        return writes;
    }

    Intake intake() {
        return intake;
    }

    Reading reading() {
        return reading;
    }
}
