package dev.rowan.relationship;

import dev.rowan.expression.Expr;
import dev.rowan.expression.TextExpr;
import java.util.function.Function;

/** A text of the related row. */
final class TextOfRelated<R, D> extends OfRelated<R, D, String> implements TextExpr<R> {
    TextOfRelated(ToOne<R, D> relationship, Function<? super D, ? extends Expr<? super D, String>> expression) {
        super(relationship, expression);
    }
}
