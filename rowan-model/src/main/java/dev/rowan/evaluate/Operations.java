package dev.rowan.evaluate;

import dev.rowan.model.Term;
import dev.rowan.model.operation.Conversion;
import dev.rowan.model.operation.JsonPath;
import dev.rowan.model.operation.ListOperation;
import dev.rowan.model.operation.NumberOperation;
import dev.rowan.model.operation.Operation;
import dev.rowan.model.operation.TextOperation;
import dev.rowan.model.operation.TimeOperation;
import dev.rowan.problem.StoreException;
import dev.rowan.problem.StoreReason;
import dev.rowan.type.RecordType;
import dev.rowan.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What operations make of values. */
final class Operations {
    private Operations() {}

    /** @throws ArithmeticException when the kind of number cannot hold the result */
    static @Nullable Object value(Term.Call call, Subject row) {
        List<@Nullable Object> operands = new ArrayList<>();
        for (Term operand : call.operands()) {
            operands.add(Evaluator.value(operand, row));
        }
        if (operands.contains(null)) {
            return null;
        }
        ValueType first =
                call.operands().isEmpty() ? call.type() : call.operands().get(0).type();
        return value(call.operation(), List.copyOf(operands), first);
    }

    private static @Nullable Object value(Operation operation, List<Object> operands, ValueType first) {
        if (operation instanceof NumberOperation number) {
            return Numbers.value(number, operands);
        }
        if (operation instanceof TextOperation text) {
            return Texts.value(text, operands, first);
        }
        if (operation instanceof ListOperation list) {
            return Lists.value(list, operands, first);
        }
        if (operation instanceof TimeOperation time) {
            return Times.value(time, operands);
        }
        if (operation instanceof Conversion conversion) {
            return Conversions.value(conversion, operands.get(0));
        }
        if (operation instanceof JsonPath path) {
            return within(path, operands.get(0), first);
        }
        throw new StoreException(
                "a fragment is asked of a store that has no SQL, or of a row that is not in it yet (FRAGMENTS)",
                null,
                StoreReason.UNFIT);
    }

    private static @Nullable Object within(JsonPath path, Object document, ValueType type) {
        Object value = document;
        ValueType kind = type;
        for (String name : path.names()) {
            RecordType record = (RecordType) kind;
            value = record.component(value, name);
            if (value == null) {
                return null;
            }
            kind = record.component(name).orElseThrow();
        }
        return value;
    }
}
