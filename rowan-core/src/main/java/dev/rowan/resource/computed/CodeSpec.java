package dev.rowan.resource.computed;

import dev.rowan.expression.Calculation;
import dev.rowan.expression.Expr;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Place;
import dev.rowan.problem.Problem;
import dev.rowan.resource.field.Declaring;
import java.util.List;

/**
 * Declares a value that Java code works out. Held by a field of the narrower type {@link Calculation}. Immutable: each method
 * returns another spec.
 *
 * @param <R> the resource
 * @param <V> the class of its values
 */
public final class CodeSpec<R, V> extends Computation<R, V> implements Calculation<R, V> {
    private final Code<R, V> code;

    CodeSpec(Declaring owner, Place place, Code<R, V> code) {
        super(owner, place);
        this.code = code;
    }

    private CodeSpec(CodeSpec<R, V> from, Visibility visibility) {
        super(from, visibility);
        this.code = from.code;
    }

    /**
     * What works it out. For Rowan's own use.
     *
     * @return the code and what it needs
     */
    public Code<R, V> code() {
        return code;
    }

    /**
     * String doors (HTTP, forms, the command line) may read it.
     *
     * @return another spec
     */
    public CodeSpec<R, V> exposed() {
        return new CodeSpec<>(this, visibility().asExposed());
    }

    /**
     * Kept out of logs, messages and {@code toString}, even where nothing sensitive is needed.
     *
     * @return another spec
     */
    public CodeSpec<R, V> sensitive() {
        return new CodeSpec<>(this, visibility().asSensitive());
    }

    @Override
    public boolean isSensitive() {
        return visibility().sensitive()
                || code.needs().stream().anyMatch(need -> need instanceof Expr<?, ?> value && value.isSensitive());
    }

    @Override
    public Expr<R, V> definition() {
        String message =
                "is worked out by Java code, once a row is read: it can be loaded and stand in a record, but no"
                        + " filter, sort or expression can speak of it; write it as an expression";
        throw new InvalidException(List.of(Problem.of(Problem.INVALID, name(), message)));
    }
}
