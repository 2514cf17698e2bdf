package dev.rowan.conformance.harbour;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A value of each kind, all of which may be null. What is cancelled is not read. */
public final class Voyage extends Resource<Voyage> {
    /** The one instance. */
    public static final Voyage VOYAGE = new Voyage();

    /** The key. */
    public final Attribute<Voyage, UUID> id = uuidPrimaryKey();

    /** Whose voyage. */
    public final Attribute<Voyage, UUID> shipId = uuid();

    /** Whose voyage. */
    public final ToOne<Voyage, Ship> ship = belongsTo(Ship.class);

    /** Of 32 bits. */
    public final Attribute<Voyage, Integer> number = integer();

    /** Of 64 bits. */
    public final Attribute<Voyage, Long> tons = bigint();

    /** With two digits after the point. */
    public final Attribute<Voyage, BigDecimal> freight = decimal().precision(12, 2);

    /** A truth. */
    public final Attribute<Voyage, Boolean> urgent = bool();

    /** A moment. */
    public final Attribute<Voyage, Instant> sailedAt = instant();

    /** A date. */
    public final Attribute<Voyage, LocalDate> due = date();

    /** Text. */
    public final Text<Voyage> cargo = string();

    /** Text without case. */
    public final Text<Voyage> code = caseInsensitive();

    /** Anything. */
    public final Attribute<Voyage, UUID> token = uuid();

    /** Without an order. */
    public final Attribute<Voyage, List<String>> crew = listOf(String.class);

    /** Whether it is hidden. */
    public final Attribute<Voyage, Boolean> cancelled = bool().required().defaultsTo(false);

    /** Makes rows. */
    public final Create<Voyage> create = create();

    /** Finds rows that are not cancelled. */
    public final Read<Voyage> read = read().filter(cancelled.eq(false));
}
