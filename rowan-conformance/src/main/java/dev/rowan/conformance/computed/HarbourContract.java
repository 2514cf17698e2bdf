package dev.rowan.conformance.computed;

import static dev.rowan.conformance.harbour.Captain.CAPTAIN;
import static dev.rowan.conformance.harbour.Flag.FLAG;
import static dev.rowan.conformance.harbour.Mooring.MOORING;
import static dev.rowan.conformance.harbour.Port.PORT;
import static dev.rowan.conformance.harbour.Ship.SHIP;
import static dev.rowan.conformance.harbour.Voyage.VOYAGE;

import dev.rowan.Rowan;
import dev.rowan.conformance.Opening;
import dev.rowan.conformance.harbour.Captain;
import dev.rowan.conformance.harbour.Harbour;
import dev.rowan.conformance.harbour.Port;
import dev.rowan.conformance.harbour.Ship;
import dev.rowan.expression.Condition;
import dev.rowan.expression.Derived;
import dev.rowan.expression.Sort;
import dev.rowan.row.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * Three ships. Ada (with a nick, a captain, a flag): three voyages that can be read, one of them without values, and one that
 * is cancelled; three calls at two ports. Bee (of the same captain, without nick): one voyage, one call. Cod: nothing.
 */
abstract class HarbourContract implements Opening {
    static final Instant MAY = Instant.parse("2024-05-01T00:00:00Z");
    static final Instant JUNE = Instant.parse("2024-06-01T00:00:00Z");

    /** The store under test, behind the front door. */
    Rowan rowan;

    @BeforeEach
    void fillTheStore() {
        rowan = open(Harbour.HARBOUR);
        Row<Captain> captain =
                rowan.run(CAPTAIN.create.set(CAPTAIN.name, "Nemo").set(CAPTAIN.licence, "N-1"));
        Row<Ship> ada = rowan.run(SHIP.create
                .set(SHIP.name, "Ada")
                .set(SHIP.nick, "ducky")
                .set(SHIP.knots, 20)
                .set(SHIP.captain, captain));
        Row<Ship> bee =
                rowan.run(SHIP.create.set(SHIP.name, "Bee").set(SHIP.knots, 5).set(SHIP.captain, captain));
        rowan.run(SHIP.create.set(SHIP.name, "Cod"));
        rowan.run(FLAG.create.set(FLAG.ship, ada).set(FLAG.colour, "red"));
        voyage(ada, new Trip(2, 10L, "7.50", true, MAY, "tea"));
        voyage(ada, new Trip(1, 10L, "2.25", false, JUNE, "coal"));
        rowan.run(VOYAGE.create.set(VOYAGE.ship, ada).set(VOYAGE.cargo, "tea"));
        rowan.run(VOYAGE.create
                .set(VOYAGE.ship, ada)
                .set(VOYAGE.tons, 1_000L)
                .set(VOYAGE.cargo, "gold")
                .set(VOYAGE.cancelled, true));
        voyage(bee, new Trip(3, 4L, "0.01", true, MAY, "tin"));
        Row<Port> riga = rowan.run(PORT.create.set(PORT.name, "Riga"));
        Row<Port> oslo = rowan.run(PORT.create.set(PORT.name, "Oslo"));
        rowan.run(PORT.create.set(PORT.name, "Kiel"));
        call(ada, riga, 1);
        call(ada, oslo, 2);
        call(ada, riga, 3);
        call(bee, riga, null);
    }

    @AfterEach
    void closeTheStore() {
        if (rowan != null) {
            rowan.close();
        }
    }

    private record Trip(int number, long tons, String freight, boolean urgent, Instant sailedAt, String cargo) {}

    private void voyage(Row<Ship> ship, Trip trip) {
        rowan.run(VOYAGE.create
                .set(VOYAGE.ship, ship)
                .set(VOYAGE.number, trip.number())
                .set(VOYAGE.tons, trip.tons())
                .set(VOYAGE.freight, new BigDecimal(trip.freight()))
                .set(VOYAGE.urgent, trip.urgent())
                .set(VOYAGE.sailedAt, trip.sailedAt())
                .set(VOYAGE.cargo, trip.cargo()));
    }

    private void call(Row<Ship> ship, Row<Port> port, @Nullable Integer days) {
        rowan.run(MOORING.create.set(MOORING.ship, ship).set(MOORING.port, port).set(MOORING.days, days));
    }

    /** A computed field of all ships, by name. */
    final <V> List<V> ships(Derived<Ship, V> field) {
        return rowan.list(SHIP.query().sort(SHIP.name.asc()).load(field)).stream()
                .map(row -> row.get(field))
                .toList();
    }

    /** The names of the ships for which a condition is true. */
    final List<String> kept(Condition<Ship> condition) {
        return names(rowan.list(SHIP.query().filter(condition).sort(SHIP.name.asc())));
    }

    /** The names of all ships in an order. */
    final List<String> sorted(Sort<Ship> sort) {
        return names(rowan.list(SHIP.query().sort(sort, SHIP.name.asc())));
    }

    static List<String> names(List<Row<Ship>> rows) {
        return rows.stream().map(row -> row.get(SHIP.name)).toList();
    }
}
