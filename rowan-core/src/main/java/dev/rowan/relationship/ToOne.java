package dev.rowan.relationship;

import dev.rowan.expression.Expr;
import dev.rowan.expression.TextExpr;
import dev.rowan.row.Row;
import java.util.function.Function;

/**
 * Leads to one row, or none.
 *
 * @param <R> the resource that declares it
 * @param <D> the resource that it leads to
 */
public interface ToOne<R, D> extends Relationship<R, D, Row<D>> {
    /**
     * A value of the related row: {@code USER_GROUP.group.at(g -> g.createdAt)}.
     *
     * @param expression reads the value off the other resource
     * @param <V> the class of the values
     * @return the value; null where there is no related row
     */
    default <V> Expr<R, V> at(Function<? super D, ? extends Expr<? super D, V>> expression) {
        return new OfRelated<>(this, expression);
    }

    /**
     * A text of the related row: {@code USER_GROUP.group.text(g -> g.name)}.
     *
     * @param expression reads the text off the other resource
     * @return the text; null where there is no related row
     */
    default TextExpr<R> text(Function<? super D, ? extends TextExpr<? super D>> expression) {
        return new TextOfRelated<>(this, expression);
    }
}
