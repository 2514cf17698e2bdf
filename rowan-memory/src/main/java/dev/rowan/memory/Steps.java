package dev.rowan.memory;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.store.Tuples;
import dev.rowan.store.WriteStep;
import dev.rowan.store.Written;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes steps. */
final class Steps {
    private final Rules rules;

    Steps(Rules rules) {
        this.rules = rules;
    }

    Written write(WriteStep step) {
        if (step instanceof WriteStep.Insert insert) {
            return insert(insert);
        }
        if (step instanceof WriteStep.Update update) {
            return update(update);
        }
        if (step instanceof WriteStep.Delete delete) {
            return delete(delete);
        }
        return new Links(rules, (WriteStep.Link) step).write();
    }

    private Written insert(WriteStep.Insert step) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (@Nullable Object[] values : step.rows()) {
            @Nullable Object[] row = row(step.resource(), step.attributes(), values);
            rules.insert(step.resource(), row);
            rows.add(row);
        }
        rows.forEach(row -> rules.references(step.resource(), row));
        return stored(rows, step.returning());
    }

    private Written update(WriteStep.Update step) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int i = 0; i < step.keys().size(); i++) {
            @Nullable Object[] before = rules.tables().find(step.resource(), step.keys().get(i));
            if (before == null) {
                return new Written.Gone(List.of(i));
            }
            @Nullable Object[] after = before.clone();
            for (int j = 0; j < step.attributes().size(); j++) {
                after[step.attributes().get(j).position()] =
                        Copies.of(step.rows().get(i)[j]);
            }
            rules.replace(step.resource(), before, after);
            rows.add(after);
        }
        return stored(rows, step.returning());
    }

    private Written delete(WriteStep.Delete step) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int i = 0; i < step.keys().size(); i++) {
            @Nullable Object[] row = rules.tables().find(step.resource(), step.keys().get(i));
            if (row == null) {
                return new Written.Gone(List.of(i));
            }
            rules.delete(step.resource(), row);
            rows.add(row);
        }
        return stored(rows, step.returning());
    }

    static @Nullable Object[] row(ResourceModel resource, List<AttributeModel> attributes, @Nullable Object[] values) {
        @Nullable Object[] row = new @Nullable Object[resource.attributes().size()];
        for (int i = 0; i < attributes.size(); i++) {
            row[attributes.get(i).position()] = Copies.of(values[i]);
        }
        return row;
    }

    private static Written stored(List<@Nullable Object[]> rows, List<AttributeModel> returning) {
        List<@Nullable Object[]> tuples = new ArrayList<>();
        for (@Nullable Object[] row : rows) {
            @Nullable Object[] tuple = new @Nullable Object[returning.size()];
            for (int i = 0; i < tuple.length; i++) {
                tuple[i] = Copies.of(row[returning.get(i).position()]);
            }
            tuples.add(tuple);
        }
        return new Written.Stored(new Tuples(tuples));
    }
}
