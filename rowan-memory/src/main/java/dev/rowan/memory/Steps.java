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
            return new Inserting(rules, insert).write();
        }
        if (step instanceof WriteStep.Update update) {
            return new Changing(rules).update(update);
        }
        if (step instanceof WriteStep.Delete delete) {
            return new Changing(rules).delete(delete);
        }
        if (step instanceof WriteStep.UpdateAll all) {
            return new Changing(rules).updateAll(all);
        }
        if (step instanceof WriteStep.DeleteAll all) {
            return new Changing(rules).deleteAll(all);
        }
        return new Links(rules, (WriteStep.Link) step).write();
    }

    static @Nullable Object[] row(ResourceModel resource, List<AttributeModel> attributes, @Nullable Object[] values) {
        @Nullable Object[] row = new @Nullable Object[resource.attributes().size()];
        for (int i = 0; i < attributes.size(); i++) {
            row[attributes.get(i).position()] = Copies.of(values[i]);
        }
        return row;
    }

    static Written stored(List<@Nullable Object[]> rows, List<AttributeModel> returning) {
        List<@Nullable Object[]> tuples = new ArrayList<>();
        rows.forEach(row -> tuples.add(tuple(row, returning)));
        return new Written.Stored(new Tuples(tuples));
    }

    static @Nullable Object[] tuple(@Nullable Object[] row, List<AttributeModel> returning) {
        @Nullable Object[] tuple = new @Nullable Object[returning.size()];
        for (int i = 0; i < tuple.length; i++) {
            tuple[i] = Copies.of(row[returning.get(i).position()]);
        }
        return tuple;
    }
}
