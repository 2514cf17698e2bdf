package dev.rowan.conformance.limit;

import static dev.rowan.conformance.loading.Piece.PIECE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.conformance.loading.Piece;
import dev.rowan.expression.Condition;
import dev.rowan.expression.Expr;
import dev.rowan.expression.function.Expressions;
import dev.rowan.problem.InvalidException;
import dev.rowan.query.Query;
import dev.rowan.relationship.Way;
import dev.rowan.row.Row;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Requests that are nested deep: what honest ones need works, and no depth ends in an overflow of the stack. */
public abstract class DepthContract extends LimitContract {
    private static final String REFUSED =
            "Piece is asked for something that is nested more than 500 deep (operations, groups and related rows count one,"
                    + " loads and combined queries two); join conditions by and() alone or by or() alone, load what leads to"
                    + " itself by recursive(), or ask in several requests [invalid]";
    private static final int HONEST = 200;
    private static final List<Integer> ENDLESS = List.of(600, 1_000, 20_000);

    private static <T> T nested(T begin, int times, UnaryOperator<T> around) {
        T all = begin;
        for (int i = 0; i < times; i++) {
            all = around.apply(all);
        }
        return all;
    }

    private static Query<Piece> where(Condition<Piece> condition) {
        return PIECE.query().filter(condition);
    }

    private static Condition<Piece> named(int place) {
        return PIECE.name.eq("p" + place);
    }

    private List<String> names(Query<Piece> query) {
        return rowan.list(query).stream().map(row -> row.get(PIECE.name)).toList();
    }

    private void isRefused(IntFunction<Query<Piece>> query) {
        for (int depth : ENDLESS) {
            assertThatThrownBy(() -> rowan.list(query.apply(depth)))
                    .isInstanceOf(InvalidException.class)
                    .hasMessage(REFUSED);
        }
        assertThat(rowan.count(PIECE.query())).isPositive();
    }

    @Test
    void related_rows_of_related_rows_are_asked_of() {
        chain(HONEST + 1);
        Condition<Piece> any = nested(named(HONEST), HONEST, inner -> PIECE.contents.any(part -> inner));
        assertThat(names(where(any))).containsExactly("p0");
        Condition<Piece> either = nested(
                named(HONEST),
                HONEST,
                inner -> PIECE.contents.any(part -> named(-1).or(inner)));
        assertThat(names(where(either))).containsExactly("p0");
        Expr<Piece, String> first =
                nested((Expr<Piece, String>) PIECE.name, HONEST, inner -> PIECE.box.at(part -> inner));
        assertThat(names(where(first.eq("p0")))).containsExactly("p" + HONEST);
        Expr<Piece, Long> count = nested(
                (Expr<Piece, Long>) PIECE.contents.count(),
                HONEST - 2,
                inner -> PIECE.contents.count(part -> inner.gt(0L)));
        assertThat(names(where(count.gt(0L)))).contains("p0").hasSize(2);
    }

    @Test
    void related_rows_of_related_rows_are_not_asked_of_without_end() {
        chain(1);
        isRefused(depth -> where(nested(named(0), depth, inner -> PIECE.contents.any(part -> inner))));
        isRefused(depth -> where(nested(named(0), depth, inner -> PIECE.contents.none(part -> inner))));
        isRefused(depth -> where(nested((Expr<Piece, String>) PIECE.name, depth, inner -> PIECE.box.at(part -> inner))
                .eq("p0")));
        isRefused(depth -> PIECE.query()
                .sort(nested(
                                (Expr<Piece, Long>) PIECE.contents.count(),
                                depth,
                                inner -> PIECE.contents.count(part -> inner.gt(0L)))
                        .asc()));
        isRefused(depth -> where(nested((Way<Piece, Piece>) PIECE.contents, depth, way -> way.to(part -> part.contents))
                .any()));
        isRefused(depth -> where(nested((Way<Piece, Piece>) PIECE.contents, depth, way -> way.where(part -> named(0)))
                .any()));
    }

    private static Condition<Piece> forever() {
        return PIECE.contents.any(part -> forever());
    }

    private static Condition<Piece> outward() {
        return PIECE.contents.any(part -> Expressions.outer(outward()).eq(true));
    }

    private static Query<Piece> forEver(Query<Piece> query) {
        return query.load(PIECE.contents.with(DepthContract::forEver));
    }

    @Test
    void lambdas_that_call_themselves_are_told() {
        chain(1);
        isRefused(depth -> where(forever()));
        isRefused(depth -> where(PIECE.contents.any(part -> outward())));
        isRefused(depth -> forEver(PIECE.query()));
    }

    @Test
    void questions_about_conditions_are_not_nested_without_end() {
        chain(3);
        assertThat(names(where(nested(named(0), HONEST, Condition::isNull)))).isEmpty();
        isRefused(depth -> where(nested(named(0), depth, Condition::isNull)));
        isRefused(depth -> where(nested(named(0), depth, inner -> inner.eq(true))));
        isRefused(depth -> where(nested(named(0), depth, inner -> inner.is(true))));
        isRefused(depth -> where(nested(named(0), depth, inner -> inner.in(List.of(true)))));
        isRefused(depth -> where(nested(
                        (Expr<Piece, String>) PIECE.name,
                        depth,
                        inner ->
                                Expressions.<Piece, String>when(named(0), inner).otherwise("x"))
                .eq("x")));
    }

    @Test
    void loads_are_nested() {
        chain(HONEST + 1);
        Row<Piece> row = rowan.one(nested(
                        PIECE.query(), HONEST, inner -> PIECE.query().load(PIECE.contents.with(query -> inner)))
                .filter(named(0)));
        for (int i = 0; i < HONEST; i++) {
            row = row.get(PIECE.contents).get(0);
        }
        assertThat(row.get(PIECE.name)).isEqualTo("p" + HONEST);
        isRefused(depth ->
                nested(PIECE.query(), depth, inner -> PIECE.query().load(PIECE.contents.with(query -> inner))));
    }

    @Test
    void queries_are_combined_with_combined_ones() {
        chain(3);
        Query<Piece> none = where(named(-1));
        Query<Piece> first = where(named(0)).limit(1);
        assertThat(names(nested(none, HONEST, inner -> inner.union(first)))).containsExactly("p0");
        assertThat(names(nested(none, HONEST, inner -> first.union(inner)))).containsExactly("p0");
        assertThat(names(nested(none, HONEST, inner -> inner.limit(2).union(first))))
                .containsExactly("p0");
        assertThat(names(nested(
                        first, HONEST / 2, inner -> inner.intersect(first).except(none))))
                .containsExactly("p0");
        isRefused(depth -> nested(none, depth, inner -> inner.union(first)));
        isRefused(depth -> nested(none, depth, inner -> first.except(inner)));
        isRefused(depth -> nested(none, depth, inner -> inner.limit(1).intersect(first)));
    }
}
