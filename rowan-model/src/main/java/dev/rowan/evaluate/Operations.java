package dev.rowan.evaluate;

import dev.rowan.model.Term;
import dev.rowan.type.Scalar;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What operations make of values. */
final class Operations {
    private Operations() {}

    static @Nullable Object value(Term.Call call, Subject row) {
        List<Object> operands = new ArrayList<>();
        for (Term operand : call.operands()) {
            Object value = Evaluator.value(operand, row);
            if (value == null) {
                return null;
            }
            operands.add(value);
        }
        return switch (call.operation()) {
            case LOWER -> Scalar.fold((String) operands.get(0));
            case LENGTH -> length((String) operands.get(0));
        };
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
