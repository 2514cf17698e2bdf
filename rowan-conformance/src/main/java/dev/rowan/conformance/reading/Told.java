package dev.rowan.conformance.reading;

import dev.rowan.model.Term;
import dev.rowan.problem.StoreException;
import dev.rowan.problem.StoreReason;
import dev.rowan.store.Answer;
import dev.rowan.store.Parents;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.Store;
import dev.rowan.store.Tuples;
import dev.rowan.type.MatchKey;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a store told, in a form that can be compared: the rows of each parent in their order.
 *
 * @param rows by parent; of a read without parents by the empty text
 * @param failure why there are none; empty when there was no failure
 */
record Told(Map<Object, List<List<@Nullable Object>>> rows, String failure) {
    private static final String REFUSED = "refused";

    static Told by(Store store, ReadPlan plan) {
        try {
            return of(plan, store.alone(session -> session.read(plan)));
        } catch (StoreException refused) {
            return new Told(Map.of(), refused.reason() == StoreReason.UNFIT ? REFUSED : refused.toString());
        } catch (RuntimeException broken) {
            return new Told(Map.of(), broken.toString());
        }
    }

    boolean isRefused() {
        return failure.equals(REFUSED);
    }

    private static Told of(ReadPlan plan, Tuples tuples) {
        Parents parents = plan.parents();
        boolean led = parents != null && plan.answer() == Answer.ROWS;
        Map<Object, List<List<@Nullable Object>>> rows = new HashMap<>();
        for (@Nullable Object[] tuple : tuples.rows()) {
            Object parent = led ? tuple[0] : "";
            List<@Nullable Object> row = new ArrayList<>();
            for (int i = led ? 1 : 0; i < tuple.length; i++) {
                row.add(plan.answer() == Answer.ROWS ? plain(plan.outputs().get(led ? i - 1 : i), tuple[i]) : tuple[i]);
            }
            rows.computeIfAbsent(parent == null ? "" : parent, each -> new ArrayList<>())
                    .add(row);
        }
        return new Told(rows, "");
    }

    /** Which of texts that are the same but for their case stands for them is open where something is worked out. */
    private static @Nullable Object plain(Term output, @Nullable Object value) {
        ValueType type = output.type();
        boolean asKept = output instanceof Term.Own && type.kept() == Scalar.CASE_INSENSITIVE_TEXT;
        return value == null || asKept ? value : MatchKey.of(type, value);
    }
}
