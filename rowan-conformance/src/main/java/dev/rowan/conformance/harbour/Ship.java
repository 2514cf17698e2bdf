package dev.rowan.conformance.harbour;

import static dev.rowan.expression.function.Expressions.actor;

import dev.rowan.expression.Aggregate;
import dev.rowan.expression.Argument;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Calculation;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Has a computed field of each kind. */
public final class Ship extends Resource<Ship> {
    /** The one instance. */
    public static final Ship SHIP = new Ship();

    /** The key. */
    public final Attribute<Ship, UUID> id = uuidPrimaryKey();

    /** Required. */
    public final Text<Ship> name = string().required();

    /** May be null. */
    public final Text<Ship> nick = string();

    /** How fast. */
    public final Attribute<Ship, Integer> knots = integer();

    /** The captain's key. */
    public final Attribute<Ship, UUID> captainId = uuid();

    /** A to-one. */
    public final ToOne<Ship, Captain> captain = belongsTo(Captain.class);

    /** A to-one of which the other holds the key. */
    public final ToOne<Ship, Flag> flag = hasOne(Flag.class);

    /** A has-many. */
    public final ToMany<Ship, Voyage> voyages = hasMany(Voyage.class);

    /** A many-to-many. */
    public final ToMany<Ship, Port> ports = manyToMany(Port.class, Mooring.class);

    /** The join rows. */
    public final ToMany<Ship, Mooring> calls = hasMany(Mooring.class);

    /** Never null. */
    public final Aggregate<Ship, Long> voyageCount = count(voyages).exposed();

    /** Narrowed. */
    public final Aggregate<Ship, Long> urgentCount = count(voyages).where(v -> v.urgent.eq(true));

    /** Of values. */
    public final Aggregate<Ship, Long> cargoCount =
            countOf(voyages, v -> v.cargo).distinct();

    /** Of a many-to-many. */
    public final Aggregate<Ship, Long> portCount = count(ports);

    /** Of the rows at the other end, each once. */
    public final Aggregate<Ship, Long> differentPorts =
            count(calls.to(c -> c.port)).distinct();

    /** Of a to-one. */
    public final Aggregate<Ship, Boolean> flagged = exists(flag);

    /** Narrowed. */
    public final Aggregate<Ship, Boolean> urgent = exists(voyages).where(v -> v.urgent.eq(true));

    /** Whole numbers. */
    public final Aggregate<Ship, Long> tons = sum(voyages, v -> v.tons).defaultsTo(0L);

    /** Decimals. */
    public final Aggregate<Ship, BigDecimal> freight = sum(voyages, v -> v.freight);

    /** The same value counts once. */
    public final Aggregate<Ship, Long> differentTons = sum(voyages, v -> v.tons).distinct();

    /** A mean. */
    public final Aggregate<Ship, BigDecimal> meanTons = avg(voyages, v -> v.tons);

    /** The least moment. */
    public final Aggregate<Ship, Instant> firstSailed = min(voyages, v -> v.sailedAt);

    /** The greatest moment. */
    public final Aggregate<Ship, Instant> lastSailed = max(voyages, v -> v.sailedAt);

    /** The first of an order. */
    public final Aggregate<Ship, String> latestCargo =
            first(voyages, v -> v.cargo).sort(v -> v.sailedAt.desc());

    /** All of them, in an order. */
    public final Aggregate<Ship, List<String>> cargos =
            list(voyages, v -> v.cargo).sort(v -> v.number.asc());

    /** Each once. */
    public final Aggregate<Ship, List<String>> cargoKinds =
            list(voyages, v -> v.cargo).distinct();

    /** Of attributes. */
    public final Calculation<Ship, String> label =
            calculate(name.concat(" (").concat(nick).concat(")"));

    /** Null where the other is. */
    public final Calculation<Ship, String> call = calculate(label).defaultsTo("no nick");

    /** Of another computed field. */
    public final Calculation<Ship, Long> points =
            calculate(voyageCount.times(10L).plus(portCount));

    /** Of something sensitive. */
    public final Calculation<Ship, String> licence = calculate(captain.text(c -> c.licence));

    /** With a default. */
    public final Argument<String> separator =
            argument(String.class).maxLength(3).defaultsTo("/");

    /** With an argument. */
    public final Calculation<Ship, String> both =
            calculate(name.concat(separator).concat(nick)).argument(separator);

    /** Of whoever asks. */
    public final Calculation<Ship, Boolean> mine =
            calculate(captainId.eq(actor(Captain.class, c -> c.id))).defaultsTo(false);

    /** By Java code. */
    public final Calculation<Ship, String> shout = calculate(
            String.class,
            List.of(name, voyageCount),
            row -> row.get(name).toUpperCase(Locale.ROOT) + row.get(voyageCount));

    /** Makes rows. */
    public final Create<Ship> create = create();

    /** Finds rows. */
    public final Read<Ship> read = read();

    /** Changes rows. */
    public final Update<Ship> update = update();
}
