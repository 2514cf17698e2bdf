package dev.rowan.run.preview;

import dev.rowan.changeset.FieldChange;
import dev.rowan.changeset.Outcome;
import dev.rowan.changeset.Preview;
import dev.rowan.changeset.RowChange;
import dev.rowan.compile.Models;
import dev.rowan.model.AttributeModel;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.NotFoundException;
import dev.rowan.problem.Problem;
import dev.rowan.problem.StaleException;
import dev.rowan.row.Key;
import dev.rowan.row.Row;
import dev.rowan.run.Transactions;
import dev.rowan.shape.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs a write in a transaction that is undone, and tells what it did. */
public final class Previews {
    private final Models models;
    private final Rows rows;
    private final Transactions transactions;

    /**
     * Previews by these models.
     *
     * @param models of the domains that are open
     * @param rows makes the rows
     * @param transactions of the store
     */
    public Previews(Models models, Rows rows, Transactions transactions) {
        this.models = models;
        this.rows = rows;
        this.transactions = transactions;
    }

    /**
     * Runs a write of which nothing is kept. The running transaction, if there is one, goes on as if nothing had happened.
     *
     * @param write what is written, by these transactions
     * @param <R> the resource
     * @return what would come of it
     */
    public <R> Preview<R> of(Supplier<List<Outcome<R>>> write) {
        try {
            return transactions.undone(Witness::of, witness -> {
                List<Outcome<R>> outcomes = write.get();
                return new Preview<>(outcomes, changes(witness), List.of(), witness.statements());
            });
        } catch (InvalidException refused) {
            return Preview.refused(refused.problems());
        } catch (NotFoundException refused) {
            return refused(Problem.NOT_FOUND, refused);
        } catch (StaleException refused) {
            return refused(Problem.STALE, refused);
        }
    }

    private static <R> Preview<R> refused(String code, RuntimeException why) {
        return Preview.refused(List.of(Problem.of(code, "", String.valueOf(why.getMessage()))));
    }

    private List<RowChange<?>> changes(Witness witness) {
        List<RowChange<?>> changes = new ArrayList<>();
        for (Seen seen : witness.seen()) {
            List<FieldChange> fields = fields(seen);
            if (!fields.isEmpty()) {
                changes.add(change(seen, models.instance(seen.resource()), fields));
            }
        }
        return changes;
    }

    private <S> RowChange<S> change(Seen seen, S resource, List<FieldChange> fields) {
        return new RowChange<>(
                new Key<>(resource, seen.key()), row(seen, seen.before()), row(seen, seen.after()), fields);
    }

    private <S> @Nullable Row<S> row(Seen seen, @Nullable Object @Nullable [] values) {
        return values == null ? null : rows.row(seen.resource(), values);
    }

    private static List<FieldChange> fields(Seen seen) {
        List<FieldChange> fields = new ArrayList<>();
        for (AttributeModel attribute : seen.resource().attributes()) {
            Object before = value(attribute, seen.before());
            Object after = value(attribute, seen.after());
            if (!Objects.deepEquals(before, after)) {
                fields.add(new FieldChange(attribute.name(), before, after, attribute.sensitive()));
            }
        }
        return fields;
    }

    private static @Nullable Object value(AttributeModel attribute, @Nullable Object @Nullable [] row) {
        return row == null ? null : row[attribute.position()];
    }
}
