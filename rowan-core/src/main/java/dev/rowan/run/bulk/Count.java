package dev.rowan.run.bulk;

import dev.rowan.changeset.Became;
import dev.rowan.changeset.Bulk;
import dev.rowan.changeset.BulkProgress;
import dev.rowan.changeset.BulkResult;
import dev.rowan.changeset.RefusedInput;
import dev.rowan.problem.Problem;
import dev.rowan.row.Row;
import dev.rowan.run.graph.Batch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what came of a bulk write. Mutable, for the thread of the write. */
final class Count {
    private final Bulk bulk;
    private final Map<Became, Long> fates = new EnumMap<>(Became.class);
    private final List<RefusedInput> problems = new ArrayList<>();
    private final List<Row<?>> rows = new ArrayList<>();
    private long batches;
    private long refused;

    Count(Bulk bulk) {
        this.bulk = bulk;
    }

    void written(Batch batch) {
        batch.fates(fate -> add(fate, 1));
        if (bulk.returns()) {
            rows.addAll(batch.rows());
        }
    }

    void created(int more, List<Row<?>> made) {
        add(Became.CREATED, more);
        rows.addAll(made);
    }

    void add(Became fate, long more) {
        fates.merge(fate, more, Long::sum);
    }

    void refused(Numbered input, List<Problem> why) {
        refused++;
        problems.add(new RefusedInput(
                input.index(),
                why.stream().map(problem -> within(input, problem)).toList()));
    }

    /** The place of the input is told beside its problems. */
    private static Problem within(Numbered input, Problem problem) {
        return problem.path().startsWith(input.path()) ? Places.inside(problem) : problem;
    }

    /** What is refused before it is written is known before what comes earlier and is refused while it is written. */
    void batch(long inputs) {
        batches++;
        problems.sort(Comparator.comparingLong(RefusedInput::index));
        if (problems.size() > bulk.most()) {
            problems.subList(bulk.most(), problems.size()).clear();
        }
        bulk.progress().accept(new BulkProgress(batches, inputs, refused));
    }

    @SuppressWarnings("unchecked") // the rows are of the changesets' resource
    <R> BulkResult<R> result() {
        List<Row<R>> all = new ArrayList<>();
        rows.forEach(row -> all.add((Row<R>) row));
        return new BulkResult<>(
                of(Became.CREATED),
                of(Became.UPDATED),
                of(Became.UNCHANGED),
                of(Became.SKIPPED),
                of(Became.DESTROYED),
                refused,
                problems,
                all);
    }

    private long of(Became fate) {
        return fates.getOrDefault(fate, 0L);
    }
}
