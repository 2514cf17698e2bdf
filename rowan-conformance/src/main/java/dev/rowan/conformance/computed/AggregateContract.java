package dev.rowan.conformance.computed;

import static dev.rowan.conformance.harbour.Captain.CAPTAIN;
import static dev.rowan.conformance.harbour.Port.PORT;
import static dev.rowan.conformance.harbour.Ship.SHIP;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Values made of related rows: what each kind is, of many, of one and of none. */
public abstract class AggregateContract extends HarbourContract {
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    private static <V> List<@Nullable V> of(@Nullable V... values) {
        return Arrays.asList(values);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }

    @Test
    void a_count_is_of_rows_and_0_of_none() {
        assertThat(ships(SHIP.voyageCount)).containsExactly(3L, 1L, 0L);
        assertThat(ships(SHIP.urgentCount)).containsExactly(1L, 1L, 0L);
    }

    @Test
    void a_count_of_a_many_to_many_is_of_join_rows() {
        assertThat(ships(SHIP.portCount)).containsExactly(3L, 1L, 0L);
        assertThat(ships(SHIP.differentPorts)).containsExactly(2L, 1L, 0L);
    }

    @Test
    void a_count_of_values_leaves_nulls_out() {
        assertThat(ships(SHIP.cargoCount)).containsExactly(2L, 1L, 0L);
    }

    @Test
    void whether_there_is_a_row_is_never_null() {
        assertThat(ships(SHIP.flagged)).containsExactly(true, false, false);
        assertThat(ships(SHIP.urgent)).containsExactly(true, true, false);
    }

    @Test
    void a_sum_leaves_nulls_out_and_is_null_of_none() {
        assertThat(ships(SHIP.freight).stream().map(AggregateContract::plain))
                .isEqualTo(of(new BigDecimal("9.75"), new BigDecimal("0.01"), null));
        assertThat(ships(SHIP.differentTons)).isEqualTo(of(10L, 4L, null));
    }

    @Test
    void a_default_stands_where_there_would_be_none() {
        assertThat(ships(SHIP.tons)).containsExactly(20L, 4L, 0L);
    }

    @Test
    void a_mean_has_ten_digits_after_the_point() {
        assertThat(ships(SHIP.meanTons).stream().map(AggregateContract::plain))
                .isEqualTo(of(new BigDecimal("1E+1"), new BigDecimal("4"), null));
    }

    @Test
    void the_least_and_the_greatest_are_null_of_none() {
        assertThat(ships(SHIP.firstSailed)).isEqualTo(of(MAY, MAY, null));
        assertThat(ships(SHIP.lastSailed)).isEqualTo(of(JUNE, MAY, null));
    }

    @Test
    void the_first_is_that_of_the_order_which_has_a_value() {
        assertThat(ships(SHIP.latestCargo)).isEqualTo(of("coal", "tin", null));
    }

    @Test
    void a_list_keeps_its_order_and_is_null_of_none() {
        assertThat(ships(SHIP.cargos)).isEqualTo(of(List.of("coal", "tea", "tea"), List.of("tin"), null));
        assertThat(ships(SHIP.cargoKinds)).isEqualTo(of(List.of("coal", "tea"), List.of("tin"), null));
    }

    @Test
    void a_path_reaches_each_row_as_often_as_it_leads_to_it() {
        var captain = rowan.one(
                CAPTAIN.query().load(CAPTAIN.voyageCount, CAPTAIN.portNames, CAPTAIN.freight, CAPTAIN.fastVoyages));
        assertThat(captain.get(CAPTAIN.voyageCount)).isEqualTo(4L);
        assertThat(captain.get(CAPTAIN.portNames)).containsExactly("Oslo", "Riga");
        assertThat(captain.get(CAPTAIN.freight)).isEqualByComparingTo("9.76");
        assertThat(captain.get(CAPTAIN.fastVoyages)).isEqualTo(1L);
    }

    @Test
    void an_aggregate_may_be_of_computed_fields() {
        assertThat(rowan.list(PORT.query().sort(PORT.name.asc()).load(PORT.points)).stream()
                        .map(row -> row.get(PORT.points)))
                .isEqualTo(of(null, 33L, 77L));
    }

    @Test
    void aggregates_filter_and_sort() {
        assertThat(kept(SHIP.voyageCount.ge(1L))).containsExactly("Ada", "Bee");
        assertThat(kept(SHIP.lastSailed.eq(JUNE))).containsExactly("Ada");
        assertThat(kept(SHIP.freight.isNull())).containsExactly("Cod");
        assertThat(kept(SHIP.flagged.eq(true))).containsExactly("Ada");
        assertThat(sorted(SHIP.voyageCount.asc())).containsExactly("Cod", "Bee", "Ada");
        assertThat(sorted(SHIP.freight.desc())).containsExactly("Ada", "Bee", "Cod");
        assertThat(sorted(SHIP.freight.desc().nullsFirst())).containsExactly("Cod", "Ada", "Bee");
    }

    @Test
    void aggregates_may_be_written_where_they_are_used() {
        assertThat(kept(SHIP.voyages.sum(v -> v.tons).gt(4L))).containsExactly("Ada");
        assertThat(kept(SHIP.voyages
                        .where(v -> v.urgent.eq(true))
                        .max(v -> v.tons)
                        .eq(4L)))
                .containsExactly("Bee");
        assertThat(kept(SHIP.ports.to(p -> p.ships).count().eq(3L))).containsExactly("Bee");
        assertThat(kept(SHIP.ports.to(p -> p.ships).any(s -> s.name.eq("Bee")))).containsExactly("Ada", "Bee");
    }
}
