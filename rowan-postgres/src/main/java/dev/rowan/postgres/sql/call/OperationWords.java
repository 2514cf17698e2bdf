package dev.rowan.postgres.sql.call;

import dev.rowan.model.operation.Conversion;
import dev.rowan.model.operation.JsonPath;
import dev.rowan.model.operation.ListOperation;
import dev.rowan.model.operation.NumberOperation;
import dev.rowan.model.operation.Operation;
import dev.rowan.model.operation.TextOperation;
import dev.rowan.model.operation.TimeOperation;
import dev.rowan.type.ValueType;
import java.util.List;

/** What operations are in SQL, each kind of them in a class of its own. */
public final class OperationWords {
    private OperationWords() {}

    /**
     * The words of an operation.
     *
     * @param operation any but a fragment, which brings its own
     * @param kinds of the operands
     * @return SQL, in which {@code {0}} stands for the first operand and so on
     */
    public static String of(Operation operation, List<ValueType> kinds) {
        if (operation instanceof NumberOperation number) {
            return NumberWords.of(number, kinds);
        }
        if (operation instanceof TextOperation text) {
            return TextWords.of(text, kinds);
        }
        if (operation instanceof ListOperation list) {
            return ListWords.of(list, kinds);
        }
        if (operation instanceof TimeOperation time) {
            return TimeWords.of(time, kinds);
        }
        if (operation instanceof Conversion conversion) {
            return ConversionWords.of(conversion, kinds.get(0));
        }
        return JsonWords.of((JsonPath) operation);
    }
}
