package dev.rowan.query;

import dev.rowan.expression.form.Form;
import dev.rowan.expression.form.Formed;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import java.util.List;
import java.util.Objects;

/**
 * A query whose rows become records. Only what the record names is read.
 *
 * @param rows which rows
 * @param shape the record's class
 * @param <T> the record
 */
public record Shaped<T extends Record>(Query<?> rows, Class<T> shape) implements Selection<T>, Formed {
    /** Makes the value; casts can hide from the compiler that a class is no record's. */
    public Shaped {
        Objects.requireNonNull(shape, "into(null) names no record");
        if (!shape.isRecord()) {
            String message = shape.getTypeName() + " is no record; declare one with a component for each value that is"
                    + " wanted, such as `record Named(String name) {}`, and give its class";
            throw new InvalidException(List.of(Problem.of(Problem.INVALID, "into", message)));
        }
    }

    @Override
    public void form(Form form) {
        form.part(shape).of(rows);
    }
}
