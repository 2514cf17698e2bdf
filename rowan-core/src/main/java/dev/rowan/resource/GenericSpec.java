package dev.rowan.resource;

import dev.rowan.action.ActionRules;
import dev.rowan.action.Call;
import dev.rowan.action.Invocation;
import dev.rowan.expression.Argument;
import dev.rowan.expression.Condition;
import dev.rowan.expression.Demand;
import dev.rowan.expression.Validation;
import dev.rowan.model.ActionKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Declares a generic action. Held by a field of the narrower type {@link Generic}. Immutable: each method returns another
 * spec.
 *
 * @param <R> the resource
 * @param <T> what it returns
 */
public final class GenericSpec<R extends Resource<R>, T> extends ActionDeclaration<R> implements Generic<R, T> {
    private final Class<?> result;
    private final @Nullable Function<? super Call, ? extends T> code;

    GenericSpec(R owner, Class<?> result) {
        super(owner, ActionKind.GENERIC);
        this.result = result;
        this.code = null;
    }

    private GenericSpec(GenericSpec<R, T> from, ActionRules rules, @Nullable Function<? super Call, ? extends T> code) {
        super(from, rules);
        this.result = from.result;
        this.code = code;
    }

    /**
     * The class of its result, or of the elements of its result.
     *
     * @return as declared
     */
    public Class<?> result() {
        return result;
    }

    /**
     * What it does.
     *
     * @return the code, or empty when it was forgotten
     */
    public Optional<Function<? super Call, ? extends T>> code() {
        return Optional.ofNullable(code);
    }

    /**
     * It is called with an argument.
     *
     * @param argument of this resource
     * @return another spec
     */
    public GenericSpec<R, T> argument(Argument<?> argument) {
        return new GenericSpec<>(this, rules().argument(argument), code);
    }

    /**
     * Asks something of the arguments.
     *
     * @param condition about the arguments alone
     * @return another spec
     */
    public GenericSpec<R, T> validate(Condition<Object> condition) {
        return validate(Validation.of(new Demand.Holds(condition)));
    }

    /**
     * Asks something of the arguments.
     *
     * @param validation about the arguments alone
     * @return another spec
     */
    public GenericSpec<R, T> validate(Validation<? super R> validation) {
        return new GenericSpec<>(this, rules().steps(List.of(validation)), code);
    }

    /**
     * What it does, in one transaction.
     *
     * @param body takes the call, and returns the result
     * @return another spec
     */
    public GenericSpec<R, T> run(Function<? super Call, ? extends T> body) {
        return new GenericSpec<>(this, rules(), body);
    }

    @Override
    public Invocation<T> invocation() {
        return Invocation.of(resource(), this);
    }
}
