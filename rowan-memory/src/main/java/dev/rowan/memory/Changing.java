package dev.rowan.memory;

import dev.rowan.model.ResourceModel;
import dev.rowan.store.Computed;
import dev.rowan.store.Expected;
import dev.rowan.store.Violation;
import dev.rowan.store.WriteStep;
import dev.rowan.store.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes rows and takes them away: all of a step or none. */
final class Changing {
    private final Rules rules;

    Changing(Rules rules) {
        this.rules = rules;
    }

    Written update(WriteStep.Update step) {
        List<@Nullable Object[]> before = new ArrayList<>();
        Optional<Written> unmet = find(step.resource(), step.keys(), step.expected(), before);
        if (unmet.isPresent()) {
            return unmet.get();
        }
        List<@Nullable Object[]> after = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            @Nullable Object[] row = before.get(i).clone();
            for (int j = 0; j < step.attributes().size(); j++) {
                row[step.attributes().get(j).position()] = Copies.of(step.rows().get(i)[j]);
            }
            after.add(row);
        }
        change(step.resource(), before, after, step.computed());
        return Steps.stored(after, step.returning());
    }

    Written updateAll(WriteStep.UpdateAll step) {
        List<@Nullable Object[]> before = new Level(rules.tables(), step.rows()).found();
        List<@Nullable Object[]> after = new ArrayList<>();
        before.forEach(row -> after.add(row.clone()));
        try {
            change(step.rows().resource(), before, after, step.changes());
        } catch (Violated violated) {
            throw violated.at(Violation.UNKNOWN);
        }
        return new Written.Counted(before.size());
    }

    Written delete(WriteStep.Delete step) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        Optional<Written> unmet = find(step.resource(), step.keys(), step.expected(), rows);
        if (unmet.isPresent()) {
            return unmet.get();
        }
        delete(step.resource(), rows);
        return Steps.stored(rows, step.returning());
    }

    Written deleteAll(WriteStep.DeleteAll step) {
        List<@Nullable Object[]> rows = new Level(rules.tables(), step.rows()).found();
        try {
            delete(step.rows().resource(), rows);
        } catch (Violated violated) {
            throw violated.at(Violation.UNKNOWN);
        }
        return new Written.Counted(rows.size());
    }

    /** Finds rows by key; or tells which are not there, else which hold something else. */
    private Optional<Written> find(
            ResourceModel resource,
            List<List<Object>> keys,
            @Nullable Expected expected,
            List<@Nullable Object[]> found) {
        List<Integer> gone = new ArrayList<>();
        List<Integer> stale = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            @Nullable Object[] row = rules.tables().find(resource, keys.get(i));
            if (row == null) {
                gone.add(i);
                continue;
            }
            found.add(row);
            if (expected != null
                    && !Rules.same(
                            expected.attribute(),
                            row[expected.attribute().position()],
                            expected.values().get(i))) {
                stale.add(i);
            }
        }
        if (!gone.isEmpty()) {
            return Optional.of(new Written.Gone(gone));
        }
        return stale.isEmpty() ? Optional.empty() : Optional.of(new Written.Stale(stale));
    }

    /** What is computed is worked out for all rows before any is changed; what cannot be is told when its row's turn comes. */
    private void change(
            ResourceModel resource,
            List<@Nullable Object[]> before,
            List<@Nullable Object[]> after,
            List<Computed> computed) {
        Seen seen = new Seen(rules.tables());
        List<Optional<Violated>> failed = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            failed.add(computed(resource, computed, new SeenRow(seen, before.get(i), null), after.get(i)));
        }
        Batch batch = Batch.by(resource.primaryKey(), before, Batch.inInputOrder(resource, after));
        batch.each(i -> {
            failed.get(i).ifPresent(violated -> {
                throw violated;
            });
            rules.change(resource, before.get(i), after.get(i));
        });
        batch.each(i -> rules.settle(resource, before.get(i), after.get(i)));
    }

    private static Optional<Violated> computed(
            ResourceModel resource, List<Computed> computed, SeenRow before, @Nullable Object[] after) {
        try {
            Computing.into(after, resource, computed, before);
            return Optional.empty();
        } catch (Violated violated) {
            return Optional.of(violated);
        }
    }

    private void delete(ResourceModel resource, List<@Nullable Object[]> rows) {
        Batch batch = Batch.by(resource.primaryKey(), rows, Batch.inInputOrder(resource, rows));
        rows.forEach(row -> rules.tables().remove(resource, row));
        batch.each(i -> rules.released(resource, rows.get(i)));
        batch.each(i -> rules.follow(resource, rows.get(i)));
    }
}
