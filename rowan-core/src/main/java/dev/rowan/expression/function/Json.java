package dev.rowan.expression.function;

import dev.rowan.expression.Expr;
import dev.rowan.expression.TextExpr;
import java.util.List;

/**
 * What lies within attributes that are records. Paths are names of components with dots between them, checked against the
 * record when the expression is used; the class must be the component's own.
 */
public final class Json {
    private Json() {}

    /**
     * A value within a document.
     *
     * @param document an attribute declared with {@code json(…)}
     * @param path such as {@code where.east}
     * @param type the class of the component
     * @param <S> whose rows
     * @param <V> the class of the component
     * @return an expression; null where the document, or something on the way, is
     */
    public static <S, V> Expr<S, V> at(Expr<S, ? extends Record> document, String path, Class<V> type) {
        return new Within<>(document, path, type, false);
    }

    /**
     * A text within a document.
     *
     * @param document an attribute declared with {@code json(…)}
     * @param path such as {@code city}
     * @param <S> whose rows
     * @return an expression; null where the document, or something on the way, is
     */
    public static <S> TextExpr<S> text(Expr<S, ? extends Record> document, String path) {
        return new Within.OfText<>(new Within<>(document, path, String.class, false));
    }

    /**
     * A list within a document.
     *
     * @param document an attribute declared with {@code json(…)}
     * @param path such as {@code tags}
     * @param element the class of the elements
     * @param <S> whose rows
     * @param <E> the class of the elements
     * @return an expression; null where the document, or something on the way, is
     */
    public static <S, E> Expr<S, List<E>> list(Expr<S, ? extends Record> document, String path, Class<E> element) {
        return new Within<>(document, path, element, true);
    }
}
