package dev.rowan.conformance.computed;

import static dev.rowan.conformance.harbour.Captain.CAPTAIN;
import static dev.rowan.conformance.harbour.Mooring.MOORING;
import static dev.rowan.conformance.harbour.Port.PORT;
import static dev.rowan.conformance.harbour.Ship.SHIP;
import static dev.rowan.conformance.harbour.Voyage.VOYAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.conformance.harbour.Ship;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.NotLoadedException;
import dev.rowan.row.Row;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values worked out from other fields of the row, wherever expressions can stand. */
public abstract class CalculationContract extends HarbourContract {
    private Row<Ship> ada() {
        return rowan.one(SHIP.query().filter(SHIP.name.eq("Ada")).load(SHIP.label, SHIP.licence));
    }

    @Test
    void a_calculation_is_null_where_its_operands_are() {
        assertThat(ships(SHIP.label)).isEqualTo(Arrays.asList("Ada (ducky)", null, null));
        assertThat(ships(SHIP.call)).containsExactly("Ada (ducky)", "no nick", "no nick");
    }

    @Test
    void calculations_may_be_of_aggregates() {
        assertThat(ships(SHIP.points)).containsExactly(33L, 11L, 0L);
    }

    @Test
    void calculations_filter_and_sort() {
        assertThat(kept(SHIP.label.eq("Ada (ducky)"))).containsExactly("Ada");
        assertThat(kept(SHIP.call.eq("no nick"))).containsExactly("Bee", "Cod");
        assertThat(sorted(SHIP.points.asc())).containsExactly("Cod", "Bee", "Ada");
        assertThat(sorted(SHIP.label.asc().nullsFirst())).containsExactly("Bee", "Cod", "Ada");
    }

    @Test
    void computed_fields_of_related_rows_are_asked_like_attributes() {
        assertThat(rowan.count(PORT.query().filter(PORT.ships.any(s -> s.points.gt(11L)))))
                .isEqualTo(2L);
        assertThat(rowan.count(
                        VOYAGE.query().filter(VOYAGE.ship.at(s -> s.portCount).eq(3L))))
                .isEqualTo(3L);
        assertThat(rowan.count(MOORING.query().filter(MOORING.hours.ge(48)))).isEqualTo(2L);
    }

    @Test
    void related_rows_hold_their_computed_fields() {
        Row<Ship> ada = rowan.one(SHIP.query()
                .filter(SHIP.name.eq("Ada"))
                .load(
                        SHIP.voyageCount,
                        SHIP.calls.with(q -> q.sort(MOORING.days.asc()).load(MOORING.hours)),
                        SHIP.captain.with(q -> q.load(CAPTAIN.voyageCount)),
                        SHIP.ports.with(
                                q -> q.load(PORT.points).sort(PORT.name.asc()).limit(1))));
        assertThat(ada.get(SHIP.voyageCount)).isEqualTo(3L);
        assertThat(ada.get(SHIP.calls).stream().map(row -> row.get(MOORING.hours)))
                .containsExactly(24, 48, 72);
        assertThat(ada.get(SHIP.captain).get(CAPTAIN.voyageCount)).isEqualTo(4L);
        assertThat(ada.get(SHIP.ports).get(0).get(PORT.points)).isEqualTo(33L);
        assertThat(ada.get(SHIP.ports).get(0).joined(MOORING.days)).isEqualTo(2);
    }

    @Test
    void what_was_not_loaded_is_told() {
        assertThatThrownBy(() -> ada().get(SHIP.points))
                .isInstanceOf(NotLoadedException.class)
                .hasMessage("Ship.points was not loaded; add `.load(SHIP.points)` to the query");
        assertThat(ada().isLoaded(SHIP.label)).isTrue();
        assertThat(ada().isLoaded(SHIP.points)).isFalse();
    }

    @Test
    void rows_are_equal_when_their_computed_fields_are() {
        assertThat(ada()).isEqualTo(ada()).isNotEqualTo(rowan.get(ada().key()));
    }

    @Test
    void what_is_made_of_something_sensitive_is_not_printed() {
        assertThat(ada().get(SHIP.licence)).isEqualTo("N-1");
        assertThat(ada().toString()).contains("label=Ada (ducky)").contains("licence=***");
    }

    @Test
    void an_argument_has_its_default_or_what_is_given() {
        Row<Ship> usual =
                rowan.one(SHIP.query().filter(SHIP.both.eq("Ada/ducky")).load(SHIP.both));
        assertThat(usual.get(SHIP.both)).isEqualTo("Ada/ducky");
        Row<Ship> other = rowan.one(SHIP.query()
                .filter(SHIP.both.with(SHIP.separator, "+").eq("Ada+ducky"))
                .load(SHIP.both.with(SHIP.separator, " - ")));
        assertThat(other.get(SHIP.both)).isEqualTo("Ada - ducky");
        assertThat(ships(SHIP.both)).isEqualTo(Arrays.asList("Ada/ducky", null, null));
    }

    @Test
    void an_argument_keeps_its_rules() {
        assertThatThrownBy(() -> rowan.list(SHIP.query().load(SHIP.both.with(SHIP.separator, "much"))))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.problems().get(0).path()).isEqualTo("separator"));
    }

    @Test
    void java_code_works_out_what_it_needs_and_no_store_is_asked_for_it() {
        assertThat(ships(SHIP.shout)).containsExactly("ADA3", "BEE1", "COD0");
        assertThatThrownBy(() -> kept(SHIP.shout.eq("ADA3")))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.problems().get(0).path()).isEqualTo("shout"));
    }

    @Test
    void what_code_needs_is_no_part_of_the_row() {
        Row<Ship> row = rowan.list(SHIP.query().load(SHIP.shout, SHIP.ports)).get(0);
        assertThat(List.of(row.isLoaded(SHIP.shout), row.isLoaded(SHIP.ports), row.isLoaded(SHIP.voyageCount)))
                .containsExactly(true, true, false);
    }
}
