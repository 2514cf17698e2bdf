package dev.rowan.conformance.computed;

import static dev.rowan.conformance.harbour.Captain.CAPTAIN;
import static dev.rowan.conformance.harbour.Ship.SHIP;
import static dev.rowan.expression.function.Expressions.named;
import static dev.rowan.expression.function.Expressions.outer;
import static dev.rowan.expression.function.Expressions.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.conformance.harbour.Captain;
import dev.rowan.conformance.harbour.Ship;
import dev.rowan.expression.NamedExpr;
import dev.rowan.problem.DefinitionException;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.NotLoadedException;
import dev.rowan.query.Of;
import dev.rowan.query.Page;
import dev.rowan.row.Row;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Computed fields that no resource declares: expressions that a query gives a name. */
public abstract class NamedContract extends HarbourContract {
    /** Written anew each time, as programs do. */
    private static NamedExpr<Ship, Long> heavy() {
        return named("heavy", SHIP.voyages.where(voyage -> voyage.tons.gt(5L)).count());
    }

    private static NamedExpr<Ship, Integer> faster() {
        return named("faster", SHIP.knots.plus(1));
    }

    /** Holds what only the query knows. */
    record Fast(
            String name, Long heavy, @Of("faster") @Nullable Integer knots) {}

    /** Nested. */
    record Fleet(String name, List<Fast> ships) {}

    @Test
    void rows_hold_what_the_query_named() {
        List<Row<Ship>> rows = rowan.list(SHIP.query().sort(SHIP.name.asc()).load(heavy(), faster()));
        assertThat(rows.stream().map(row -> row.get(heavy()))).containsExactly(2L, 0L, 0L);
        assertThat(rows.stream().map(row -> row.get(faster()))).containsExactly(21, 6, null);
        assertThat(rows.get(0).toString()).contains("heavy=2, faster=21");
    }

    @Test
    void it_stands_in_filters_orders_distinct_and_in_others() {
        assertThat(kept(heavy().ge(1L))).containsExactly("Ada");
        assertThat(sorted(faster().asc().nullsFirst())).containsExactly("Cod", "Bee", "Ada");
        assertThat(rowan.list(SHIP.query().distinct(heavy()))).hasSize(2);
        NamedExpr<Ship, Integer> fastest = named("fastest", faster().times(2));
        assertThat(ships(fastest)).containsExactly(42, 12, null);
        assertThat(kept(text(fastest).startsWith("4"))).containsExactly("Ada");
    }

    @Test
    void records_name_it_on_every_level() {
        Row<Captain> captain = rowan.one(CAPTAIN.query());
        assertThat(rowan.list(SHIP.query()
                        .sort(SHIP.name.asc())
                        .limit(1)
                        .load(heavy(), faster())
                        .into(Fast.class)))
                .containsExactly(new Fast("Ada", 2L, 21));
        assertThat(rowan.list(CAPTAIN.query()
                        .load(CAPTAIN.ships.with(q -> q.sort(SHIP.name.desc()).load(heavy(), faster())))
                        .into(Fleet.class)))
                .containsExactly(
                        new Fleet(captain.get(CAPTAIN.name), List.of(new Fast("Bee", 0L, 6), new Fast("Ada", 2L, 21))));
    }

    @Test
    void the_row_around_can_be_spoken_of() {
        NamedExpr<Ship, Long> slow =
                named("slow", SHIP.voyages.count(voyage -> voyage.tons.lt(outer(SHIP.voyageCount))));
        assertThat(ships(slow)).containsExactly(0L, 0L, 0L);
    }

    @Test
    void pages_and_streams_hold_it() {
        assertThat(rowan.page(SHIP.query().sort(heavy().desc()).load(heavy()), Page.first(1))
                        .rows())
                .allSatisfy(row -> assertThat(row.get(heavy())).isEqualTo(2L));
        try (Stream<Row<Ship>> rows =
                rowan.stream(SHIP.query().sort(heavy().desc()).load(heavy()))) {
            assertThat(rows.map(row -> row.get(heavy()))).containsExactly(2L, 0L, 0L);
        }
    }

    @Test
    void what_is_made_of_something_sensitive_is_not_printed() {
        NamedExpr<Captain, String> code = named("code", CAPTAIN.licence.concat("!"));
        Row<Captain> row = rowan.one(CAPTAIN.query().load(code));
        assertThat(row.get(code)).isEqualTo("N-1!");
        assertThat(row.toString()).contains("code=***").doesNotContain("N-1");
    }

    @Test
    void a_name_of_the_resource_or_of_two_expressions_is_refused() {
        assertThatThrownBy(() -> rowan.list(SHIP.query().load(named("knots", SHIP.knots.plus(1)))))
                .isInstanceOf(InvalidException.class)
                .hasMessage("knots: is a field of Ship already; give the expression another name [invalid]");
        assertThatThrownBy(() -> rowan.list(SHIP.query().load(faster(), named("faster", SHIP.knots.plus(2)))))
                .isInstanceOf(InvalidException.class)
                .hasMessage("faster: is the name of two expressions of one query; give each its own [invalid]");
        assertThat(rowan.list(SHIP.query().load(faster()).load(faster()))).hasSize(3);
    }

    @Test
    void what_was_not_loaded_is_told() {
        Row<Ship> row = rowan.list(SHIP.query()).get(0);
        assertThatThrownBy(() -> row.get(heavy()))
                .isInstanceOf(NotLoadedException.class)
                .hasMessage("'heavy' was not loaded; add the named expression to the query's `load`");
        assertThatThrownBy(() -> rowan.list(SHIP.query().into(Fast.class)))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("there is no field 'heavy' in Ship");
    }

    @Test
    void queries_are_equal_when_what_they_name_is() {
        assertThat(SHIP.query().load(heavy())).isEqualTo(SHIP.query().load(heavy()));
        assertThat(SHIP.query().load(heavy())).isNotEqualTo(SHIP.query().load(faster()));
        assertThatThrownBy(() -> named("so many", SHIP.knots)).isInstanceOf(IllegalArgumentException.class);
    }
}
