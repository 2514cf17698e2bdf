package dev.rowan.relationship;

import dev.rowan.expression.Condition;
import dev.rowan.expression.Expr;
import dev.rowan.expression.Resolver;
import dev.rowan.expression.Sort;
import dev.rowan.expression.form.Form;
import dev.rowan.expression.form.Formed;
import dev.rowan.model.Aggregation;
import dev.rowan.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One value made of the rows that a way leads to. Immutable: each modifier returns another. Equal when the lambdas return
 * equal expressions.
 *
 * @param <R> the resource where the way begins
 * @param <D> the resource that it leads to
 * @param <V> the class of the value
 */
public final class Gathered<R, D, V> implements Expr<R, V>, Formed {
    private final Aggregation kind;
    private final Way<R, D> way;
    private final @Nullable Function<? super D, ? extends Expr<? super D, ?>> operand;
    private final List<Function<? super D, ? extends Sort<? super D>>> order;
    private final boolean distinct;

    private Gathered(
            Aggregation kind,
            Way<R, D> way,
            @Nullable Function<? super D, ? extends Expr<? super D, ?>> operand,
            List<Function<? super D, ? extends Sort<? super D>>> order,
            boolean distinct) {
        this.kind = kind;
        this.way = way;
        this.operand = operand;
        this.order = order;
        this.distinct = distinct;
    }

    /**
     * Makes a value of related rows.
     *
     * @param kind how
     * @param way which rows
     * @param operand reads the values off the other resource; null where rows are counted
     * @param <R> the resource where the way begins
     * @param <D> the resource that it leads to
     * @param <V> the class of the value
     * @return the expression
     */
    public static <R, D, V> Gathered<R, D, V> of(
            Aggregation kind, Way<R, D> way, @Nullable Function<? super D, ? extends Expr<? super D, ?>> operand) {
        return new Gathered<>(kind, way, operand, List.of(), false);
    }

    /**
     * Only of rows for which a condition is true.
     *
     * @param condition reads the condition off the other resource
     * @return another expression
     */
    public Gathered<R, D, V> where(Function<? super D, ? extends Condition<? super D>> condition) {
        return new Gathered<>(kind, way.where(condition), operand, order, distinct);
    }

    /**
     * The order of the rows, for what depends on one: {@code first} and {@code list}. Without it, and where it leaves a
     * choice, it is that of the primary key. Further criteria come after those given before.
     *
     * @param by reads the criterion off the other resource
     * @return another expression
     */
    public Gathered<R, D, V> sort(Function<? super D, ? extends Sort<? super D>> by) {
        return new Gathered<>(
                kind, way, operand, Stream.concat(order.stream(), Stream.of(by)).toList(), distinct);
    }

    /**
     * The same value counts once.
     *
     * @return another expression
     */
    public Gathered<R, D, V> distinct() {
        return new Gathered<>(kind, way, operand, order, true);
    }

    @Override
    public Term resolve(Resolver resolver) {
        return new Gathering(this, kind, distinct).term(way.reach(resolver), resolver.read(this, this::said));
    }

    @Override
    public void form(Form form) {
        form.part(kind).part(distinct ? "distinct" : "each").of(way);
        if (form.isOpen()) {
            return;
        }
        Said said = form.read(this, said());
        if (said.operand() != null) {
            form.of(said.operand());
        }
        form.each(said.order());
    }

    /** What the lambdas say. */
    record Said(@Nullable Expr<?, ?> operand, List<? extends Sort<?>> order) {}

    private Said said() {
        return new Said(operand(), order());
    }

    @Override
    public boolean isSensitive() {
        Expr<?, ?> inner = operand();
        return inner != null && inner.isSensitive();
    }

    private @Nullable Expr<? super D, ?> operand() {
        return operand == null ? null : Returned.of(operand.apply(way.destination()), way);
    }

    private List<Sort<? super D>> order() {
        return order.stream()
                .<Sort<? super D>>map(by -> Returned.of(by.apply(way.destination()), way))
                .toList();
    }

    private List<@Nullable Object> parts() {
        List<@Nullable Object> parts = new ArrayList<>(List.of(kind, way, distinct));
        parts.add(operand());
        parts.add(order());
        return parts;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Gathered<?, ?, ?> that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    @Override
    public String toString() {
        String verb = kind == Aggregation.AVERAGE ? "avg" : kind.name().toLowerCase(Locale.ROOT);
        Object inner = operand();
        String whole = way instanceof Narrowed<?, ?> narrowed && inner == null
                ? narrowed.print(verb)
                : Print.call(way, verb, inner);
        return whole
                + order().stream().map(each -> ".sort(" + each + ")").collect(Collectors.joining())
                + (distinct ? ".distinct()" : "");
    }
}
