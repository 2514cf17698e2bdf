package dev.rowan;

import dev.rowan.action.Handle;
import dev.rowan.changeset.Changeset;
import dev.rowan.changeset.Outcome;
import dev.rowan.compile.Models;
import dev.rowan.intake.own.Asker;
import dev.rowan.planning.Writes;
import dev.rowan.run.Transactions;
import dev.rowan.run.graph.Graphs;
import dev.rowan.shape.Rows;
import dev.rowan.store.Capability;
import java.util.Set;

/** The walk of a write. */
final class Changing {
    private final Graphs graphs;

    Changing(Models models, Set<Capability> lacks, Transactions transactions, Rows rows) {
        this.graphs = new Graphs(models, rows, transactions, new Writes(lacks));
    }

    Graphs graphs() {
        return graphs;
    }

    <R> Outcome<R> write(Changeset<R> changeset, Asker asker, Handle handle) {
        return graphs.run(changeset, asker, handle);
    }
}
