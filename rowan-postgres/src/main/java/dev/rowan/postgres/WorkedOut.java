package dev.rowan.postgres;

import dev.rowan.evaluate.Evaluator;
import dev.rowan.evaluate.Subject;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Term;
import dev.rowan.model.operation.Fragment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of a step that was refused, as far as it is known: enough to tell what the server made of it. */
record WorkedOut(Map<AttributeModel, List<@Nullable Object>> columns, int row) implements Subject {
    /** The same columns, with those that the server works out of them; what is made of others stays unknown. */
    static Map<AttributeModel, List<@Nullable Object>> with(
            ResourceModel resource, Map<AttributeModel, List<@Nullable Object>> columns, int size) {
        Map<AttributeModel, List<@Nullable Object>> all = new LinkedHashMap<>(columns);
        for (AttributeModel attribute : resource.attributes()) {
            Term made = resource.generated(attribute);
            all.keySet().removeIf(each -> made != null && each.equals(attribute));
            if (made != null && known(made, columns)) {
                List<@Nullable Object> column = new ArrayList<>(size);
                for (int i = 0; i < size; i++) {
                    column.add(value(made, new WorkedOut(columns, i)));
                }
                all.put(attribute, column);
            }
        }
        return all;
    }

    private static boolean known(Term term, Map<AttributeModel, List<@Nullable Object>> columns) {
        return !(term instanceof Term.Own own && !columns.containsKey(own.attribute()))
                && !(term instanceof Term.Call call && call.operation() instanceof Fragment)
                && term.parts().stream().allMatch(part -> known(part, columns));
    }

    /** What finds no room in any number is not what the server refused the row for, or it would say so. */
    private static @Nullable Object value(Term made, WorkedOut row) {
        try {
            return Evaluator.value(made, row);
        } catch (ArithmeticException tooMuch) {
            return null;
        }
    }

    @Override
    public @Nullable Object own(AttributeModel attribute) {
        return columns.getOrDefault(attribute, List.of()).get(row);
    }

    @Override
    public @Nullable Object joined(AttributeModel attribute) {
        throw new IllegalStateException(attribute + " is asked of one row alone");
    }

    @Override
    public List<? extends Subject> related(RelationshipModel relationship) {
        throw new IllegalStateException(relationship + " is asked of one row alone");
    }
}
