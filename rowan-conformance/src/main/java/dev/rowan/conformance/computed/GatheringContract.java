package dev.rowan.conformance.computed;

import static dev.rowan.conformance.harbour.Mooring.MOORING;
import static dev.rowan.conformance.harbour.Port.PORT;
import static dev.rowan.conformance.harbour.Ship.SHIP;
import static dev.rowan.conformance.harbour.Voyage.VOYAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.conformance.harbour.Ship;
import dev.rowan.conformance.harbour.Voyage;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Expr;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.StoreException;
import dev.rowan.row.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every kind of aggregate, of every kind of value and relationship, written where it is used. */
public abstract class GatheringContract extends HarbourContract {
    private static final UUID LOW = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID HIGH = UUID.fromString("f0000000-0000-4000-8000-000000000001");

    /** Dot has four voyages: two with different values, one with the greater again, one with none. */
    @BeforeEach
    void oneMoreShip() {
        Row<Ship> dot = rowan.run(SHIP.create.set(SHIP.name, "Dot"));
        full(dot, 1, "b", LOW, new BigDecimal("1.10"));
        full(dot, 2, "ä", HIGH, new BigDecimal("2.25"));
        full(dot, 2, "ä", HIGH, new BigDecimal("2.25"));
        rowan.run(VOYAGE.create.set(VOYAGE.ship, dot));
    }

    private void full(Row<Ship> ship, int number, String text, UUID token, BigDecimal freight) {
        rowan.run(VOYAGE.create
                .set(VOYAGE.ship, ship)
                .set(VOYAGE.number, number)
                .set(VOYAGE.tons, (long) number)
                .set(VOYAGE.freight, freight)
                .set(VOYAGE.urgent, token.equals(HIGH))
                .set(VOYAGE.due, LocalDate.of(2024, 1, number))
                .set(VOYAGE.cargo, text)
                .set(VOYAGE.code, text.equals("b") ? "B" : "c")
                .set(VOYAGE.token, token));
    }

    private boolean dotHas(Expr<Ship, ?> what, boolean wanted) {
        return wanted == kept(what.isNotNull()).contains("Dot");
    }

    private <V> void ranges(Attribute<Voyage, V> of, V least, V greatest) {
        assertThat(kept(SHIP.voyages.min(v -> of).eq(least))).contains("Dot");
        assertThat(kept(SHIP.voyages.max(v -> of).eq(greatest))).contains("Dot");
        assertThat(kept(SHIP.voyages.first(v -> of).sort(v -> of.desc()).eq(greatest)))
                .contains("Dot");
        assertThat(kept(SHIP.voyages.first(v -> of).sort(v -> of.asc()).eq(least)))
                .contains("Dot");
        assertThat(kept(SHIP.voyages.countOf(v -> of).eq(3L))).contains("Dot");
        assertThat(kept(SHIP.voyages.countOf(v -> of).distinct().eq(2L))).contains("Dot");
        assertThat(kept(SHIP.voyages.list(v -> of).distinct().eq(List.of(least, greatest))))
                .contains("Dot");
        assertThat(kept(SHIP.voyages.list(v -> of).sort(v -> of.desc()).eq(List.of(greatest, greatest, least))))
                .contains("Dot");
    }

    @Test
    void every_kind_of_value_has_a_least_a_greatest_a_first_and_a_list() {
        ranges(VOYAGE.number, 1, 2);
        ranges(VOYAGE.tons, 1L, 2L);
        ranges(VOYAGE.urgent, false, true);
        ranges(VOYAGE.due, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 2));
        ranges(VOYAGE.cargo, "b", "ä");
        ranges(VOYAGE.code, "B", "c");
        ranges(VOYAGE.token, LOW, HIGH);
        ranges(VOYAGE.freight, new BigDecimal("1.10"), new BigDecimal("2.25"));
    }

    @Test
    void numbers_have_sums_and_means() {
        assertThat(kept(SHIP.voyages.sum(v -> v.number).eq(5))).contains("Dot");
        assertThat(kept(SHIP.voyages.sum(v -> v.number).distinct().eq(3))).contains("Dot");
        assertThat(kept(SHIP.voyages.sum(v -> v.freight).eq(new BigDecimal("5.60"))))
                .contains("Dot");
        assertThat(kept(SHIP.voyages.avg(v -> v.number).eq(new BigDecimal("1.6666666667"))))
                .contains("Dot");
        assertThat(kept(SHIP.voyages.avg(v -> v.freight).distinct().eq(new BigDecimal("1.675"))))
                .contains("Dot");
    }

    @Test
    void of_no_rows_only_a_count_has_a_value() {
        List<Expr<Ship, ?>> nothing = new ArrayList<>();
        var none = SHIP.voyages.where(v -> v.number.eq(99));
        nothing.add(none.sum(v -> v.number));
        nothing.add(none.avg(v -> v.number));
        nothing.add(none.min(v -> v.cargo));
        nothing.add(none.max(v -> v.token));
        nothing.add(none.first(v -> v.cargo));
        nothing.add(none.list(v -> v.cargo));
        assertThat(nothing).allMatch(each -> dotHas(each, false));
        assertThat(kept(none.count().eq(0L))).hasSize(4);
        assertThat(kept(none.countOf(v -> v.cargo).eq(0L))).hasSize(4);
        assertThat(kept(none.any())).isEmpty();
    }

    @Test
    void every_kind_of_relationship_leads_to_aggregates() {
        assertThat(kept(SHIP.captain.count().eq(1L))).containsExactly("Ada", "Bee");
        assertThat(kept(SHIP.captain.max(c -> c.name).eq("Nemo"))).containsExactly("Ada", "Bee");
        assertThat(kept(SHIP.flag.list(f -> f.colour).eq(List.of("red")))).containsExactly("Ada");
        assertThat(kept(SHIP.ports
                        .list(p -> p.name)
                        .eq(List.of("Riga", "Oslo", "Riga"))
                        .or(SHIP.ports.list(p -> p.name).sort(p -> p.name.asc()).eq(List.of("Oslo", "Riga", "Riga")))))
                .containsExactly("Ada");
        assertThat(kept(SHIP.ports
                        .to(p -> p.ships)
                        .to(s -> s.voyages)
                        .max(v -> v.tons)
                        .eq(10L)))
                .containsExactly("Ada", "Bee");
        assertThat(rowan.count(PORT.query()
                        .filter(PORT.ships.to(s -> s.captain).count().eq(0L))))
                .isEqualTo(1L);
        assertThat(rowan.count(MOORING.query()
                        .filter(MOORING.ship.to(s -> s.calls).sum(c -> c.days).eq(6))))
                .isEqualTo(3L);
    }

    @Test
    void what_a_read_action_hides_takes_no_part() {
        assertThat(kept(SHIP.voyages.max(v -> v.tons).eq(1_000L))).isEmpty();
        assertThat(kept(SHIP.voyages.any(v -> v.cargo.eq("gold")))).isEmpty();
        assertThat(kept(SHIP.captain
                        .to(c -> c.ships)
                        .to(s -> s.voyages)
                        .list(v -> v.cargo)
                        .distinct()
                        .eq(List.of("coal", "tea", "tin"))))
                .containsExactly("Ada", "Bee");
    }

    @Test
    void an_operand_may_be_worked_out() {
        assertThat(kept(SHIP.voyages.sum(v -> v.tons.times(2L)).eq(10L))).contains("Dot");
        assertThat(kept(SHIP.voyages.max(v -> v.cargo.concat("!")).eq("ä!"))).contains("Dot");
        assertThat(kept(SHIP.voyages.list(v -> v.cargo.concat("!")).distinct().eq(List.of("b!", "ä!"))))
                .contains("Dot");
        assertThat(kept(SHIP.voyages.first(v -> v.ship.text(s -> s.name)).eq("Dot")))
                .containsExactly("Dot");
        assertThat(kept(SHIP.voyages.avg(v -> v.number.plus(1)).eq(new BigDecimal("2.6666666667"))))
                .contains("Dot");
    }

    @Test
    void a_sum_that_does_not_fit_its_kind_is_refused() {
        Row<Ship> big = rowan.run(SHIP.create.set(SHIP.name, "Big"));
        full(big, 3, "x", LOW, BigDecimal.ONE);
        rowan.run(VOYAGE.create.set(VOYAGE.ship, big).set(VOYAGE.number, Integer.MAX_VALUE));
        assertThatThrownBy(() -> kept(SHIP.voyages.sum(v -> v.number).gt(0))).isInstanceOf(StoreException.class);
    }

    @Test
    void what_cannot_be_gathered_is_told() {
        assertThatThrownBy(() -> kept(SHIP.voyages.max(v -> v.crew).isNull()))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining(
                        "Ship.voyages.max(Voyage.crew) compares a list, which has no order; take `first` or"
                                + " `list`");
        assertThatThrownBy(() -> kept(SHIP.voyages
                        .list(v -> v.cargo)
                        .distinct()
                        .sort(v -> v.due.asc())
                        .isNull()))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("holds each value once");
    }
}
