package dev.rowan.resource;

import dev.rowan.action.ActionRules;
import dev.rowan.action.BoundManage;
import dev.rowan.action.Change;
import dev.rowan.action.WriteCall;
import dev.rowan.changeset.Manage;
import dev.rowan.expression.Argument;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Condition;
import dev.rowan.expression.Demand;
import dev.rowan.expression.Validation;
import dev.rowan.model.ActionKind;
import dev.rowan.relationship.Relationship;
import dev.rowan.row.Row;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * What every spec of an action that writes can say. Immutable: each method returns another spec.
 *
 * @param <R> the resource
 * @param <S> the spec itself
 */
public abstract class WriteDeclaration<R extends Resource<R>, S extends WriteDeclaration<R, S>>
        extends ActionDeclaration<R> {
    WriteDeclaration(R owner, ActionKind kind) {
        super(owner, kind);
    }

    WriteDeclaration(WriteDeclaration<R, S> from, ActionRules rules) {
        super(from, rules);
    }

    abstract S with(ActionRules rules);

    /**
     * Input may give these, and nothing else. Without it: on create all but generated keys, timestamps and the version; on
     * update all but those and the primary key; on destroy nothing.
     *
     * @param attributes of this resource; none for no input at all
     * @return another spec
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final S accept(Attribute<? super R, ?>... attributes) {
        return with(rules().accept(List.of(attributes)));
    }

    /**
     * It is called with an argument too. Input gives it by name, unless it is internal.
     *
     * @param argument of this resource
     * @return another spec
     */
    public final S argument(Argument<?> argument) {
        return with(rules().argument(argument));
    }

    /**
     * Asks something of the row as it would be. Validations and changes are done in the order of their declaration.
     *
     * @param validation such as {@code present(email)}
     * @return another spec
     */
    public final S validate(Validation<? super R> validation) {
        return with(rules().steps(List.of(validation)));
    }

    /**
     * Asks that a condition is not false.
     *
     * @param condition about the row as it would be, and the arguments, such as {@code endsAt.gt(startsAt)}
     * @return another spec
     */
    public final S validate(Condition<? super R> condition) {
        return validate(Validation.<R>of(new Demand.Holds(condition)));
    }

    /**
     * Changes the row that is written.
     *
     * @param changes such as {@code set(status, ACTIVE)}, in this order
     * @return another spec
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final S change(Change<? super R>... changes) {
        return with(rules().steps(List.of(changes)));
    }

    /**
     * Manages a relationship by what an argument holds. Without the argument the relationship is left alone.
     *
     * @param relationship of this resource
     * @param manage what becomes of related rows
     * @param argument an argument of this action: a list, for a to-one also a single input
     * @return another spec
     */
    public final S manage(Relationship<? super R, ?, ?> relationship, Manage manage, Argument<?> argument) {
        return with(rules().manage(new BoundManage(relationship, manage, argument)));
    }

    /**
     * Runs code in the transaction, before the row is written.
     *
     * @param code may set attributes of its call
     * @return another spec
     */
    public final S beforeWrite(Consumer<WriteCall<R>> code) {
        return with(rules().hooks(rules().hooks().before(code)));
    }

    /**
     * Runs code in the transaction, when the row and what is managed along are written.
     *
     * @param code takes the row
     * @return another spec
     */
    public final S afterWrite(Consumer<Row<R>> code) {
        return afterWrite((row, call) -> code.accept(row));
    }

    /**
     * Runs code in the transaction, when the row and what is managed along are written.
     *
     * @param code takes the row, and its call
     * @return another spec
     */
    public final S afterWrite(BiConsumer<Row<R>, WriteCall<R>> code) {
        return with(rules().hooks(rules().hooks().after(code)));
    }

    /**
     * Runs code when the outermost transaction is committed.
     *
     * @param code takes the row
     * @return another spec
     */
    public final S afterCommit(Consumer<Row<R>> code) {
        return afterCommit((row, call) -> code.accept(row));
    }

    /**
     * Runs code when the outermost transaction is committed.
     *
     * @param code takes the row, and its call
     * @return another spec
     */
    public final S afterCommit(BiConsumer<Row<R>, WriteCall<R>> code) {
        return with(rules().hooks(rules().hooks().committed(code)));
    }

    /**
     * Runs code when the write failed, before the exception goes on.
     *
     * @param code takes the call, and what was thrown
     * @return another spec
     */
    public final S onFailure(BiConsumer<WriteCall<R>, RuntimeException> code) {
        return with(rules().hooks(rules().hooks().failed(code)));
    }
}
