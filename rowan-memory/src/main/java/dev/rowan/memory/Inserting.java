package dev.rowan.memory;

import dev.rowan.evaluate.Evaluator;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.store.Conflict;
import dev.rowan.store.Fate;
import dev.rowan.store.Tuples;
import dev.rowan.store.WriteStep;
import dev.rowan.store.Written;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps new rows, and changes rows that have the new ones' values already. */
final class Inserting {
    private final Rules rules;
    private final WriteStep.Insert step;
    private final ResourceModel resource;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    Inserting(Rules rules, WriteStep.Insert step) {
        this.rules = rules;
        this.step = step;
        this.resource = step.resource();
        for (@Nullable Object[] values : step.rows()) {
            rows.add(Steps.row(resource, step.attributes(), values));
        }
    }

    Written write() {
        Conflict conflict = step.conflict();
        if (conflict != null) {
            return upsert(conflict);
        }
        Batch batch = Batch.inInputOrder(resource, rows);
        batch.each(i -> rules.insert(resource, rows.get(i)));
        batch.each(i -> rules.references(resource, rows.get(i)));
        return Steps.stored(rows, step.returning());
    }

    private Written upsert(Conflict conflict) {
        List<Fate> fates = new ArrayList<>(Collections.nCopies(rows.size(), Fate.SKIPPED));
        List<Optional<@Nullable Object[]>> before = new ArrayList<>(Collections.nCopies(rows.size(), Optional.empty()));
        List<@Nullable Object[]> after = new ArrayList<>(rows);
        Batch batch = Batch.by(
                conflict.target(), rows, Batch.inInputOrder(resource, rows).uncertain());
        batch.each(i -> {
            @Nullable Object[] row = rows.get(i);
            rules.complete(resource, row);
            Optional<@Nullable Object[]> other = other(conflict.target(), row);
            if (other.isEmpty()) {
                rules.insert(resource, row);
                fates.set(i, Fate.INSERTED);
            } else if (changes(conflict, other.get())) {
                before.set(i, other);
                after.set(i, merged(conflict, other.get(), row));
                rules.change(resource, other.get(), after.get(i));
                fates.set(i, Fate.UPDATED);
            }
        });
        batch.each(i -> {
            if (fates.get(i) == Fate.INSERTED) {
                rules.references(resource, after.get(i));
            }
            before.get(i).ifPresent(old -> rules.settle(resource, old, after.get(i)));
        });
        return new Written.Upserted(List.copyOf(fates), returned(fates, after));
    }

    private Tuples returned(List<Fate> fates, List<@Nullable Object[]> after) {
        List<@Nullable Object[]> tuples = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            tuples.add(
                    fates.get(i) == Fate.SKIPPED
                            ? new @Nullable Object[0]
                            : Steps.tuple(after.get(i), step.returning()));
        }
        return new Tuples(tuples);
    }

    private Optional<@Nullable Object[]> other(List<AttributeModel> target, @Nullable Object[] row) {
        Optional<List<Object>> wanted = Keys.values(target, row);
        return rules.tables().all(resource).stream()
                .filter(other -> wanted.isPresent() && wanted.equals(Keys.values(target, other)))
                .findFirst();
    }

    private boolean changes(Conflict conflict, @Nullable Object[] other) {
        boolean leaves = conflict.taken().isEmpty() && conflict.computed().isEmpty();
        return !leaves && Evaluator.keeps(conflict.where(), seen(other));
    }

    private @Nullable Object[] merged(Conflict conflict, @Nullable Object[] other, @Nullable Object[] row) {
        @Nullable Object[] merged = other.clone();
        conflict.taken().forEach(taken -> merged[taken.position()] = row[taken.position()]);
        Computing.into(merged, resource, conflict.computed(), seen(other));
        return merged;
    }

    private SeenRow seen(@Nullable Object[] row) {
        return new SeenRow(new Seen(rules.tables()), row, null);
    }
}
