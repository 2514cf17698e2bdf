package dev.rowan;

import dev.rowan.changeset.Changeset;
import dev.rowan.compile.Models;
import dev.rowan.intake.Asker;
import dev.rowan.intake.WriteDraft;
import dev.rowan.intake.Writing;
import dev.rowan.planning.WritePlan;
import dev.rowan.planning.Writes;
import dev.rowan.row.Reference;
import dev.rowan.row.Row;
import dev.rowan.run.Transactions;
import dev.rowan.run.Writer;
import dev.rowan.store.Capability;
import java.util.Set;

/** The walk of a write: draft, plan, run. */
final class Changing {
    private final Writing writing;
    private final Writes writes;
    private final Writer writer;
    private final Asking asking;

    Changing(Models models, Set<Capability> lacks, Transactions transactions, Asking asking) {
        this.writing = new Writing(models);
        this.writes = new Writes(lacks);
        this.writer = new Writer(transactions, asking.rows());
        this.asking = asking;
    }

    <R> Row<R> run(Changeset<R> changeset, Asker asker) {
        WriteDraft draft = writing.draft(changeset, asker);
        WritePlan plan = writes.plan(draft);
        Reference<R> target = changeset.target();
        if (!plan.empty() || target == null) {
            return writer.write(plan);
        }
        return target instanceof Row<R> row ? asking.rows().bare(row) : asking.get(target.key());
    }
}
