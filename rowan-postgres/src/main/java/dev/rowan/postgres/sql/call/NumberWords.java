package dev.rowan.postgres.sql.call;

import dev.rowan.model.operation.NumberOperation;
import dev.rowan.type.DecimalType;
import dev.rowan.type.ValueType;
import java.util.List;

/** Writes what is done with numbers. */
final class NumberWords {
    private NumberWords() {}

    static String of(NumberOperation operation, List<ValueType> kinds) {
        return switch (operation) {
            case PLUS -> "({0} + {1})";
            case MINUS -> "({0} - {1})";
            case TIMES -> "({0} * {1})";
            case DIVIDED_BY -> divided(kinds.get(0));
            case MODULO -> "({0} % nullif({1}, 0))";
            case NEGATED -> "(- {0})";
            case ABSOLUTE -> "abs({0})";
            case ROUNDED -> "round({0}, {1})";
        };
    }

    /** A division of whole numbers, so that the tenth digit is exact: the server's own quotient is rounded before. */
    private static String divided(ValueType type) {
        return type instanceof DecimalType
                ? "(select div(2e10 * o.a + sign(o.a) * abs(o.b), 2 * nullif(o.b, 0)) * 0.0000000001"
                        + " from (select {0}, {1}) o(a, b))"
                : "({0} / nullif({1}, 0))";
    }
}
