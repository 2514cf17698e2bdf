package dev.rowan.run.plain;

import dev.rowan.action.Handle;
import dev.rowan.changeset.Became;
import dev.rowan.changeset.Changeset;
import dev.rowan.changeset.Outcome;
import dev.rowan.compile.Models;
import dev.rowan.intake.own.Asker;
import dev.rowan.intake.plain.PlainCreate;
import dev.rowan.model.AttributeModel;
import dev.rowan.policy.Judge;
import dev.rowan.row.Row;
import dev.rowan.run.Transactions;
import dev.rowan.run.graph.Graphs;
import dev.rowan.run.graph.Placed;
import dev.rowan.shape.Rows;
import dev.rowan.store.Tuples;
import dev.rowan.store.WriteStep;
import dev.rowan.store.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Writes what is plain, and leaves all else alone. Thread-safe. */
public final class PlainWrites {
    private final Models models;
    private final Rows rows;
    private final Transactions transactions;
    private final Graphs graphs;
    private final Map<Object, Optional<PlainCreate>> creates = new ConcurrentHashMap<>();

    /**
     * Writes by these models.
     *
     * @param models of the domains that are open
     * @param rows makes the results
     * @param transactions of the store
     * @param graphs writes all else, and tells what is wrong
     */
    public PlainWrites(Models models, Rows rows, Transactions transactions, Graphs graphs) {
        this.models = models;
        this.rows = rows;
        this.transactions = transactions;
        this.graphs = graphs;
    }

    /**
     * Writes one row.
     *
     * @param changeset any
     * @param asker for whom
     * @param handle what hooks would read and write by
     * @param <R> the resource
     * @return what came of it; null where nothing was done, since there is more to it
     */
    public <R> @Nullable Outcome<R> run(Changeset<R> changeset, Asker asker, Handle handle) {
        PlainCreate create = create(changeset);
        @Nullable Object[] row = create == null ? null : create.row(changeset);
        if (create == null || row == null) {
            return null;
        }
        WriteStep step = step(create, List.<@Nullable Object[]>of(row), true);
        if (step == null) {
            return null;
        }
        Written written = transactions.one(session -> session.write(step));
        Tuples stored = stored(written, 1);
        if (stored == null) {
            throw doomed(graphs.refusal(List.of(new Placed(changeset, "")), written, asker, handle));
        }
        Row<R> result = rows.row(create.resource(), stored.rows().get(0));
        return new Outcome<>(result, Became.CREATED, Map.of());
    }

    /**
     * Writes rows of one action in one step.
     *
     * @param inputs of one action, at least one
     * @param returning whether the rows are wanted
     * @param asker for whom
     * @param handle what hooks would read and write by
     * @return the rows, if they are wanted; null where nothing was done, since there is more to it
     */
    public @Nullable List<Row<?>> run(Inputs inputs, boolean returning, Asker asker, Handle handle) {
        PlainCreate create = create(inputs.changeset(0));
        if (create == null || transactions.isPreview()) {
            return null;
        }
        List<@Nullable Object[]> said = new ArrayList<>(inputs.size());
        for (int i = 0; i < inputs.size(); i++) {
            @Nullable Object[] row = create.row(inputs.changeset(i));
            if (row == null) {
                return null;
            }
            said.add(row);
        }
        WriteStep step = step(create, said, returning);
        if (step == null) {
            return null;
        }
        Tuples stored = transactions.all(session -> {
            Written written = session.write(step);
            Tuples all = stored(written, inputs.size());
            if (all == null) {
                throw doomed(graphs.refusal(inputs.placed(), written, asker, handle));
            }
            return all;
        });
        List<Row<?>> results = new ArrayList<>();
        if (returning) {
            stored.rows().forEach(tuple -> results.add(rows.row(create.resource(), tuple)));
        }
        return results;
    }

    private @Nullable PlainCreate create(Changeset<?> changeset) {
        Optional<PlainCreate> known = creates.get(changeset.action());
        if (known == null) {
            known = PlainCreate.of(changeset, models);
            creates.put(changeset.action(), known);
        }
        PlainCreate create = known.orElse(null);
        return create != null && create.isOf(changeset) && Judge.opens(create.action()) ? create : null;
    }

    private static @Nullable WriteStep step(PlainCreate create, List<@Nullable Object[]> all, boolean returning) {
        List<AttributeModel> columns = create.columns(all);
        if (columns == null) {
            return null;
        }
        List<@Nullable Object[]> told = all;
        if (columns.size() < create.resource().attributes().size()) {
            told = new ArrayList<>(all.size());
            for (@Nullable Object[] row : all) {
                told.add(create.told(row, columns));
            }
        }
        List<AttributeModel> wanted = returning ? create.resource().attributes() : List.of();
        return new WriteStep.Insert(create.resource(), columns, told, wanted);
    }

    /** Null where not all were stored. */
    private @Nullable Tuples stored(Written written, int count) {
        if (written instanceof Written.Stored stored && stored.tuples().size() == count) {
            transactions.wrote();
            return stored.tuples();
        }
        return null;
    }

    private RuntimeException doomed(RuntimeException refusal) {
        transactions.doom(refusal);
        return refusal;
    }
}
