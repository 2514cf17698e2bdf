package dev.rowan.evaluate;

import dev.rowan.model.operation.ListOperation;
import dev.rowan.type.ListType;
import dev.rowan.type.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What operations make of lists. */
final class Lists {
    private Lists() {}

    static @Nullable Object value(ListOperation operation, List<Object> operands, ValueType type) {
        List<?> list = (List<?>) operands.get(0);
        ValueType element = ((ListType) type).element();
        return switch (operation) {
            case CONTAINS -> contains(list, operands.get(1), element);
            case OVERLAPS -> ((List<?>) operands.get(1)).stream().anyMatch(each -> contains(list, each, element));
            case CONTAINS_ALL -> ((List<?>) operands.get(1)).stream().allMatch(each -> contains(list, each, element));
            case LENGTH -> list.size();
            case AT -> at(list, (Integer) operands.get(1));
        };
    }

    private static boolean contains(List<?> list, Object value, ValueType element) {
        return list.stream().anyMatch(each -> element.same(each, value));
    }

    private static @Nullable Object at(List<?> list, int index) {
        return index < 0 || index >= list.size() ? null : list.get(index);
    }
}
