package dev.rowan;

import dev.rowan.action.Handle;
import dev.rowan.changeset.Bulk;
import dev.rowan.changeset.BulkResult;
import dev.rowan.changeset.Changeset;
import dev.rowan.compile.Models;
import dev.rowan.intake.own.Asker;
import dev.rowan.model.ActionKind;
import dev.rowan.planning.Reads;
import dev.rowan.planning.Writes;
import dev.rowan.query.Query;
import dev.rowan.run.Transactions;
import dev.rowan.run.bulk.Batches;
import dev.rowan.run.bulk.Sweeping;
import dev.rowan.run.graph.Graphs;
import dev.rowan.store.Capability;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The walk of a bulk write: batch by batch the walk of a write. */
final class Bulking {
    private final Batches batches;
    private final Sweeping sweeping;

    Bulking(Models models, Set<Capability> lacks, Transactions transactions, Changing changing) {
        Graphs graphs = changing.graphs();
        this.batches = new Batches(graphs, changing.plain(), transactions, new Writes(lacks));
        this.sweeping = new Sweeping(models, graphs, new Reads(lacks), transactions);
    }

    <R> BulkResult<R> run(Iterable<? extends Changeset<R>> changesets, Bulk bulk, Asker asker, Handle handle) {
        return batches.run(changesets, bulk, asker, handle);
    }

    <R> BulkResult<R> all(Query<R> query, Changeset<R> changeset, Asker asker, Handle handle) {
        return sweeping.run(query, changeset, asker, handle);
    }

    <R> BulkResult<R> update(Query<R> query, UnaryOperator<Changeset<R>> change, Asker asker, Handle handle) {
        Changeset<R> changeset = sweeping.primary(query.resource(), ActionKind.UPDATE, "updateAll");
        return all(query, change.apply(changeset), asker, handle);
    }

    <R> BulkResult<R> destroy(Query<R> query, Asker asker, Handle handle) {
        return all(query, sweeping.primary(query.resource(), ActionKind.DESTROY, "destroyAll"), asker, handle);
    }
}
