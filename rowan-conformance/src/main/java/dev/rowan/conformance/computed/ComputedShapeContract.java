package dev.rowan.conformance.computed;

import static dev.rowan.conformance.harbour.Captain.CAPTAIN;
import static dev.rowan.conformance.harbour.Mooring.MOORING;
import static dev.rowan.conformance.harbour.Ship.SHIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.problem.DefinitionException;
import dev.rowan.query.Of;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Records that hold computed fields, sets, optionals, renamed and generic parts. */
public abstract class ComputedShapeContract extends HarbourContract {
    /** Aggregates and calculations. */
    record Summary(
            String name,
            long voyageCount,
            boolean flagged,
            Optional<BigDecimal> freight,
            @Nullable Instant lastSailed,
            @Nullable String label,
            String shout) {}

    /** Sets instead of lists. */
    record Places(String name, Set<Place> ports, Set<String> cargos, Optional<List<String>> cargoKinds) {}

    /** Nested, with a column of the join row. */
    record Place(String name, @Nullable Integer days) {}

    /** Other names than the fields', one of them at the end of a way. */
    record Renamed(
            @Of("name") String ship,
            @Of("voyageCount") long trips,
            @Of("captain.name") Optional<String> captain,
            @Of("captain.voyageCount") @Nullable Long captainsTrips,
            @Of("voyages") List<Trip> journeys) {}

    /** Nested. */
    record Trip(@Of("cargo") String load) {}

    /** Generic. */
    record Pair<A, B>(A name, B voyageCount) {}

    /** Holds a generic record. */
    record Fleet(String name, List<Pair<String, Long>> ships) {}

    /** Faults of every kind. */
    record Wrong(
            long freight,
            @Of("voyageCounts") long trips,
            Set<Integer> cargos,
            String flag,
            @Of("captain.nam") String c) {}

    @Test
    void a_record_names_computed_fields_like_others() {
        assertThat(rowan.list(SHIP.query().sort(SHIP.name.asc()).into(Summary.class)))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(
                        new Summary("Ada", 3, true, Optional.of(new BigDecimal("9.75")), JUNE, "Ada (ducky)", "ADA3"),
                        new Summary("Bee", 1, false, Optional.of(new BigDecimal("0.01")), MAY, null, "BEE1"),
                        new Summary("Cod", 0, false, Optional.empty(), null, null, "COD0"));
    }

    @Test
    void lists_may_be_sets() {
        assertThat(rowan.list(SHIP.query()
                        .filter(SHIP.name.ne("Cod"))
                        .sort(SHIP.name.asc())
                        .load(SHIP.ports.with(q -> q))
                        .into(Places.class)))
                .containsExactly(
                        new Places(
                                "Ada",
                                Set.of(new Place("Riga", 1), new Place("Oslo", 2), new Place("Riga", 3)),
                                Set.of("tea", "coal"),
                                Optional.of(List.of("coal", "tea"))),
                        new Places("Bee", Set.of(new Place("Riga", null)), Set.of("tin"), Optional.of(List.of("tin"))));
    }

    @Test
    void a_component_may_have_another_name_than_its_field() {
        assertThat(rowan.list(SHIP.query()
                        .filter(SHIP.name.ne("Ada"))
                        .sort(SHIP.name.asc())
                        .into(Renamed.class)))
                .containsExactly(
                        new Renamed("Bee", 1, Optional.of("Nemo"), 4L, List.of(new Trip("tin"))),
                        new Renamed("Cod", 0, Optional.empty(), null, List.of()));
    }

    @Test
    void a_generic_record_may_be_nested() {
        assertThat(rowan.one(CAPTAIN.query()
                                .load(CAPTAIN.ships.with(q -> q.sort(SHIP.name.asc())))
                                .into(Fleet.class))
                        .ships())
                .containsExactly(new Pair<>("Ada", 3L), new Pair<>("Bee", 1L));
    }

    @Test
    void a_calculation_is_read_with_the_arguments_that_were_given() {
        record Both(String both) {}
        assertThat(rowan.one(SHIP.query()
                        .filter(SHIP.name.eq("Ada"))
                        .load(SHIP.both.with(SHIP.separator, "+"))
                        .into(Both.class)))
                .isEqualTo(new Both("Ada+ducky"));
    }

    @Test
    void a_record_that_was_read_for_one_is_read_anew_for_another() {
        record Mine(String name, boolean mine) {}
        var nemo = rowan.one(CAPTAIN.query());
        var query = SHIP.query().filter(SHIP.name.eq("Ada")).into(Mine.class);
        assertThat(rowan.as(nemo).one(query).mine()).isTrue();
        assertThat(rowan.one(query).mine()).isFalse();
        assertThat(rowan.as(nemo).one(query).mine()).isTrue();
    }

    @Test
    void what_does_not_fit_is_told_with_the_nearest() {
        assertThatThrownBy(() -> rowan.list(SHIP.query().into(Wrong.class)))
                .isInstanceOfSatisfying(
                        DefinitionException.class,
                        e -> assertThat(e.faults())
                                .extracting(fault -> fault.subject() + ": " + fault.finding() + "; " + fault.wayOut())
                                .containsExactly(
                                        "Wrong.freight: is a long, but Ship.freight holds BigDecimal; write"
                                                + " `BigDecimal freight`",
                                        "Wrong.trips: there is no field 'voyageCounts' in Ship; the nearest is"
                                                + " 'voyageCount'",
                                        "Wrong.cargos: is a java.util.Set<java.lang.Integer>, but Ship.cargos holds"
                                                + " List<String>; write `List<String> cargos`",
                                        "Wrong.flag: is a java.lang.String, but Ship.flag is a relationship; write a"
                                                + " record or an Optional of one",
                                        "Wrong.c: there is no field 'nam' in Captain; the nearest is 'name'"));
    }

    @Test
    void a_value_that_may_be_null_is_no_primitive() {
        record Primitive(long points, long differentTons) {}
        assertThatThrownBy(() -> rowan.list(SHIP.query().into(Primitive.class)))
                .hasMessageContaining("Primitive.differentTons")
                .hasMessageContaining("is a long, but Ship.differentTons can be null; write `Long differentTons`.");
        record Hours(Integer hours) {}
        assertThat(rowan.list(MOORING.query().sort(MOORING.days.asc()).into(Hours.class)))
                .extracting(Hours::hours)
                .containsExactly(24, 48, 72, null);
    }
}
