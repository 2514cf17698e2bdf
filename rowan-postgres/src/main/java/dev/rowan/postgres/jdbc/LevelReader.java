package dev.rowan.postgres.jdbc;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.Term;
import dev.rowan.store.Parents;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.Tuples;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one level. Where many join rows lead to one row, what that row holds is read once. Immutable. */
final class LevelReader {
    private static final int NONE = -1;

    private final Reader[] readers;
    private final int key;
    private final int[] others;

    private LevelReader(Reader[] readers, int key, int[] others) {
        this.readers = readers;
        this.key = key;
        this.others = others;
    }

    static LevelReader of(ReadPlan plan, List<ValueType> columns) {
        Reader[] readers = Readers.of(columns);
        int key = repeats(plan.parents()) ? key(plan) : NONE;
        List<Integer> others = new ArrayList<>(List.of(0));
        for (int i = 0; i < plan.outputs().size(); i++) {
            if (!(plan.outputs().get(i) instanceof Term.Own)) {
                others.add(i + 1);
            }
        }
        return new LevelReader(
                readers, key, others.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Each row by itself. */
    static LevelReader of(List<ValueType> columns) {
        return new LevelReader(Readers.of(columns), NONE, new int[0]);
    }

    private static boolean repeats(@Nullable Parents parents) {
        return parents != null
                && parents.relationship().through() != null
                && parents.keys().size() != 1;
    }

    /** Where the key stands by which a row is known again; none where there is no such value. */
    private static int key(ReadPlan plan) {
        List<AttributeModel> primary = plan.resource().primaryKey();
        boolean plain = primary.size() == 1 && exact(primary.get(0).type());
        int place = plain ? plan.outputs().indexOf(new Term.Own(primary.get(0))) : NONE;
        return place < 0 ? NONE : place + 1;
    }

    private static boolean exact(ValueType type) {
        return type == Scalar.UUID || type == Scalar.INTEGER || type == Scalar.LONG;
    }

    Tuples read(ResultSet results) throws SQLException {
        ResultSet direct = results.unwrap(ResultSet.class);
        if (!direct.next()) {
            return Tuples.NONE;
        }
        @Nullable Object[] first = OpenRows.row(direct, readers);
        if (!direct.next()) {
            return new Tuples(Collections.singletonList(first));
        }
        return new Tuples(more(direct, first));
    }

    /** Of the second row on, at which the results stand. */
    private List<@Nullable Object[]> more(ResultSet direct, @Nullable Object[] first) throws SQLException {
        List<@Nullable Object[]> rows = new ArrayList<>();
        rows.add(first);
        if (key == NONE) {
            do {
                rows.add(OpenRows.row(direct, readers));
            } while (direct.next());
        } else {
            Map<Object, @Nullable Object[]> known = new HashMap<>();
            Object same = first[key];
            if (same != null) {
                known.put(same, first);
            }
            do {
                rows.add(row(direct, known));
            } while (direct.next());
        }
        return rows;
    }

    private @Nullable Object[] row(ResultSet results, Map<Object, @Nullable Object[]> known) throws SQLException {
        Object same = readers[key].read(results, key + 1);
        @Nullable Object[] first = same == null ? null : known.get(same);
        if (first != null) {
            @Nullable Object[] row = first.clone();
            for (int other : others) {
                row[other] = readers[other].read(results, other + 1);
            }
            return row;
        }
        @Nullable Object[] row = OpenRows.row(results, readers);
        if (same != null) {
            known.put(same, row);
        }
        return row;
    }
}
