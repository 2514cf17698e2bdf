package dev.rowan.postgres;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.postgres.jdbc.CompiledLevels;
import dev.rowan.postgres.jdbc.Execution;
import dev.rowan.postgres.jdbc.Refusals;
import dev.rowan.postgres.sql.InsertSql;
import dev.rowan.postgres.sql.WriteSql;
import dev.rowan.store.Computed;
import dev.rowan.store.Conflict;
import dev.rowan.store.Expected;
import dev.rowan.store.Fate;
import dev.rowan.store.Tuples;
import dev.rowan.store.WriteStep;
import dev.rowan.store.Written;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs steps that write rows: one statement each, and one more to tell what kept a row from being written. */
final class RowSteps {
    /** What is run, and what its tuples mean. */
    private interface Run {
        Written written() throws SQLException;
    }

    private final Execution execution;
    private final Texts texts;

    RowSteps(Execution execution, Texts texts) {
        this.execution = execution;
        this.texts = texts;
    }

    Written write(WriteStep step) throws SQLException {
        if (step instanceof WriteStep.Insert insert) {
            Conflict conflict = insert.conflict();
            if (conflict == null) {
                return inserted(insert);
            }
            return rejecting(
                    step, insert.resource(), goes(insert.resource(), touched(conflict)), () -> upserted(insert));
        }
        if (step instanceof WriteStep.Update update) {
            return rejecting(
                    step,
                    update.resource(),
                    goes(update.resource(), touched(update)),
                    () -> found(
                            update.resource(),
                            update.keys(),
                            update.expected(),
                            () -> execution.run(WriteSql.of(update))));
        }
        if (step instanceof WriteStep.Delete delete) {
            return rejecting(
                    step,
                    delete.resource(),
                    true,
                    () -> found(
                            delete.resource(),
                            delete.keys(),
                            delete.expected(),
                            () -> execution.run(WriteSql.of(delete))));
        }
        if (step instanceof WriteStep.UpdateAll all) {
            ResourceModel resource = all.rows().resource();
            return rejecting(
                    step,
                    resource,
                    goes(resource, all.changes().stream().map(Computed::attribute)),
                    () -> new Written.Counted(execution.count(WriteSql.of(all))));
        }
        WriteStep.DeleteAll all = (WriteStep.DeleteAll) step;
        return rejecting(
                step, all.rows().resource(), true, () -> new Written.Counted(execution.count(WriteSql.of(all))));
    }

    private static Written rejecting(WriteStep step, ResourceModel resource, boolean goes, Run run)
            throws SQLException {
        try {
            return run.written();
        } catch (SQLException refused) {
            return rejected(refused, resource, goes, step);
        }
    }

    private static Written rejected(SQLException refused, ResourceModel resource, boolean goes, WriteStep step)
            throws SQLException {
        if (Refusals.ofData(refused)) {
            return Violations.of(refused, resource, goes, step);
        }
        throw refused;
    }

    /** Whether others refer to what changes. */
    private static boolean goes(ResourceModel resource, Stream<AttributeModel> changed) {
        List<AttributeModel> attributes = changed.toList();
        return resource.inbound().stream().anyMatch(inbound -> attributes.contains(inbound.destinationKey()));
    }

    private static Stream<AttributeModel> touched(WriteStep.Update update) {
        return Stream.concat(
                update.attributes().stream(), update.computed().stream().map(Computed::attribute));
    }

    private static Stream<AttributeModel> touched(Conflict conflict) {
        return Stream.concat(
                conflict.taken().stream(), conflict.computed().stream().map(Computed::attribute));
    }

    private Written inserted(WriteStep.Insert step) throws SQLException {
        if (step.rows().isEmpty()) {
            return new Written.Stored(Tuples.NONE);
        }
        try {
            return new Written.Stored(
                    step.attributes().isEmpty()
                            ? execution.run(WriteSql.of(step))
                            : execution.write(text(step), InsertSql.given(step)));
        } catch (SQLException refused) {
            return rejected(refused, step.resource(), false, step);
        }
    }

    private CompiledLevels text(WriteStep.Insert step) {
        InsertForm form = InsertForm.of(step);
        CompiledLevels known = texts.get(form);
        return known == null ? texts.put(form, CompiledLevels.of(InsertSql.open(step))) : known;
    }

    private Written upserted(WriteStep.Insert step) throws SQLException {
        int count = step.rows().size();
        List<Fate> fates = new ArrayList<>(Collections.nCopies(count, Fate.SKIPPED));
        List<@Nullable Object[]> tuples = new ArrayList<>(Collections.nCopies(count, new @Nullable Object[0]));
        if (count > 0) {
            for (@Nullable Object[] row : execution.run(WriteSql.of(step)).rows()) {
                fates.set(index(row), Boolean.TRUE.equals(row[1]) ? Fate.INSERTED : Fate.UPDATED);
                tuples.set(index(row), Arrays.copyOfRange(row, 2, row.length));
            }
        }
        return new Written.Upserted(List.copyOf(fates), new Tuples(tuples));
    }

    /** Runs a statement over rows that are found by key. */
    private interface ByKey {
        Tuples run() throws SQLException;
    }

    /**
     * A statement that found less than all its rows wrote none, and a look tells why. When by then nothing is in the way any
     * more, somebody was in between, and it is tried once more.
     */
    private Written found(ResourceModel resource, List<List<Object>> keys, @Nullable Expected expected, ByKey statement)
            throws SQLException {
        int count = keys.size();
        if (count == 0) {
            return new Written.Stored(Tuples.NONE);
        }
        Tuples tuples = statement.run();
        if (tuples.size() < count && (count > 1 || expected != null)) {
            List<@Nullable Object[]> unmet =
                    execution.run(WriteSql.unmet(resource, keys, expected)).rows();
            if (!unmet.isEmpty()) {
                return unmet(unmet);
            }
            tuples = statement.run();
        }
        if (tuples.size() < count) {
            return new Written.Gone(IntStream.range(0, count).boxed().toList());
        }
        return new Written.Stored(count == 1 ? tuples : inOrder(tuples));
    }

    /** Rows that are not there are told before rows that hold something else. */
    private static Written unmet(List<@Nullable Object[]> unmet) {
        List<Integer> gone = new ArrayList<>();
        List<Integer> stale = new ArrayList<>();
        unmet.forEach(row -> (Boolean.TRUE.equals(row[1]) ? gone : stale).add(index(row)));
        return gone.isEmpty() ? new Written.Stale(stale) : new Written.Gone(gone);
    }

    private static Tuples inOrder(Tuples numbered) {
        List<@Nullable Object[]> rows = new ArrayList<>(Collections.nCopies(numbered.size(), new @Nullable Object[0]));
        numbered.rows().forEach(row -> rows.set(index(row), Arrays.copyOfRange(row, 1, row.length)));
        return new Tuples(rows);
    }

    private static int index(@Nullable Object[] row) {
        if (row[0] instanceof Long place) {
            return place.intValue() - 1;
        }
        throw new IllegalStateException("a place is a number");
    }
}
