package dev.rowan.memory;

import dev.rowan.evaluate.Evaluator;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Term;
import dev.rowan.store.Computed;
import dev.rowan.store.Violation;
import dev.rowan.type.DecimalType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Works out new values from rows as they were. */
final class Computing {
    private Computing() {}

    /** Puts computed values into a new row. */
    static void into(@Nullable Object[] after, ResourceModel resource, List<Computed> computed, SeenRow before) {
        computed.forEach(each -> into(after, resource, each, before));
    }

    /** Puts into a row what its store makes of it. */
    static void generated(@Nullable Object[] row, ResourceModel resource, SeenRow seen) {
        for (AttributeModel attribute : resource.attributes()) {
            Term made = resource.generated(attribute);
            if (made != null) {
                into(row, resource, new Computed(attribute, made), seen);
            }
        }
    }

    private static void into(@Nullable Object[] after, ResourceModel resource, Computed each, SeenRow before) {
        AttributeModel attribute = each.attribute();
        try {
            Object value = each.value() == null ? null : Evaluator.value(each.value(), before);
            after[attribute.position()] = Copies.of(fitted(attribute.type(), value));
        } catch (ArithmeticException tooMuch) {
            throw new Violated(Violation.Kind.OUT_OF_RANGE, resource, List.of(attribute));
        }
    }

    /** A number as its attribute holds it: rounded half away from zero, as a database does it. */
    private static @Nullable Object fitted(ValueType type, @Nullable Object value) {
        if (!(value instanceof Number)) {
            return value;
        }
        BigDecimal number = value instanceof BigDecimal decimal ? decimal : new BigDecimal(value.toString());
        if (type == Scalar.INTEGER) {
            return number.setScale(0, RoundingMode.HALF_UP).intValueExact();
        }
        if (type == Scalar.LONG) {
            return number.setScale(0, RoundingMode.HALF_UP).longValueExact();
        }
        DecimalType decimal = (DecimalType) type;
        BigDecimal fitted = decimal.rounded(number);
        if (decimal.precision() > 0 && fitted.precision() > decimal.precision()) {
            throw new ArithmeticException("too many digits");
        }
        return fitted;
    }
}
