package dev.rowan;

import dev.rowan.action.Handle;
import dev.rowan.changeset.Changeset;
import dev.rowan.changeset.Outcome;
import dev.rowan.changeset.Preview;
import dev.rowan.compile.Models;
import dev.rowan.intake.own.Asker;
import dev.rowan.planning.Writes;
import dev.rowan.run.Transactions;
import dev.rowan.run.graph.Graphs;
import dev.rowan.run.plain.PlainLinks;
import dev.rowan.run.plain.PlainWrites;
import dev.rowan.run.preview.Previews;
import dev.rowan.shape.Rows;
import dev.rowan.store.Capability;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The walk of a write. */
final class Changing {
    private final Graphs graphs;
    private final PlainWrites plain;
    private final PlainLinks links;
    private final Previews previews;

    Changing(Models models, Set<Capability> lacks, Transactions transactions, Rows rows) {
        Writes writes = new Writes(lacks);
        this.graphs = new Graphs(models, rows, transactions, writes);
        this.links = new PlainLinks(models, rows, transactions, writes);
        this.plain = new PlainWrites(models, rows, transactions, graphs);
        this.previews = new Previews(models, rows, transactions);
    }

    Graphs graphs() {
        return graphs;
    }

    PlainWrites plain() {
        return plain;
    }

    <R> Outcome<R> write(Changeset<R> changeset, Asker asker, Handle handle) {
        Outcome<R> plainly = changeset.managed().isEmpty() ? plain.run(changeset, asker, handle) : links.run(changeset);
        return plainly == null ? graphs.run(changeset, asker.beginning(), handle) : plainly;
    }

    <R> Preview<R> preview(Changeset<R> changeset, Asker asker, Handle handle) {
        return previews.of(() -> List.of(graphs.run(changeset, asker.previewing(), handle)));
    }

    @SuppressWarnings("unchecked") // the rows are of the changesets' resource
    <R> Preview<R> preview(Iterable<Changeset<R>> changesets, Asker asker, Handle handle) {
        List<Changeset<R>> all = new ArrayList<>();
        changesets.forEach(all::add);
        if (all.stream().map(Changeset::action).distinct().count() > 1) {
            throw new IllegalArgumentException("changesets that are previewed together are of one action");
        }
        return previews.of(() -> all.isEmpty()
                ? List.of()
                : graphs.write(all, asker.previewing(), handle).stream()
                        .map(outcome -> (Outcome<R>) outcome)
                        .toList());
    }
}
