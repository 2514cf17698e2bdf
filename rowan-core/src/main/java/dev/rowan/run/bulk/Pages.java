package dev.rowan.run.bulk;

import dev.rowan.intake.ReadDraft;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.planning.Looks;
import dev.rowan.planning.Sweeps;
import dev.rowan.row.Row;
import dev.rowan.run.Transactions;
import dev.rowan.shape.Rows;
import dev.rowan.store.Lock;
import dev.rowan.store.ReadPlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the rows that are to be written, some at a time, locked, in the order of their keys. */
final class Pages {
    private static final int SIZE = 1_000;

    private final Sweeps sweeps;
    private final Rows rows;

    Pages(Sweeps sweeps, Rows rows) {
        this.sweeps = sweeps;
        this.rows = rows;
    }

    void each(ReadDraft draft, Transactions transactions, Consumer<List<Row<?>>> work) {
        if (sweeps.pages(draft)) {
            following(draft, transactions, work);
        } else {
            named(draft, transactions, work);
        }
    }

    private void following(ReadDraft draft, Transactions transactions, Consumer<List<Row<?>>> work) {
        List<Object> after = null;
        while (true) {
            List<@Nullable Object[]> page = read(transactions, sweeps.page(draft, after, SIZE));
            if (page.isEmpty()) {
                return;
            }
            after = key(draft.resource(), page.get(page.size() - 1));
            work.accept(rows(draft.resource(), page));
        }
    }

    /** Which rows these are must be known before the first one is written. */
    private void named(ReadDraft draft, Transactions transactions, Consumer<List<Row<?>>> work) {
        List<List<Object>> keys = new ArrayList<>();
        for (@Nullable Object[] tuple : read(transactions, sweeps.all(draft).locked(Lock.NO_KEY_UPDATE))) {
            keys.add(Arrays.stream(tuple).map(Objects::requireNonNull).toList());
        }
        for (int i = 0; i < keys.size(); i += SIZE) {
            ReadPlan page =
                    Looks.rows(draft.resource(), keys.subList(i, Math.min(i + SIZE, keys.size())), Lock.NO_KEY_UPDATE);
            work.accept(rows(draft.resource(), read(transactions, page)));
        }
    }

    private static List<@Nullable Object[]> read(Transactions transactions, ReadPlan plan) {
        return transactions.one(session -> session.read(plan)).rows();
    }

    private List<Row<?>> rows(ResourceModel resource, List<@Nullable Object[]> tuples) {
        List<Row<?>> made = new ArrayList<>();
        tuples.forEach(tuple -> made.add(rows.row(resource, tuple)));
        return made;
    }

    private static List<Object> key(ResourceModel resource, @Nullable Object[] tuple) {
        List<Object> key = new ArrayList<>();
        for (AttributeModel attribute : resource.primaryKey()) {
            key.add(Objects.requireNonNull(tuple[attribute.position()]));
        }
        return key;
    }
}
