package dev.rowan.conformance.club;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** One attribute of each kind, all of which may be null. */
public final class Specimen extends Resource<Specimen> {
    /** The one instance. */
    public static final Specimen SPECIMEN = new Specimen();

    /** The key. */
    public final Attribute<Specimen, Integer> number = integer().primaryKey();

    /** Text. */
    public final Text<Specimen> text = string();

    /** Text without regard to case. */
    public final Text<Specimen> anyCase = caseInsensitive();

    /** 32 bits. */
    public final Attribute<Specimen, Integer> small = integer();

    /** 64 bits. */
    public final Attribute<Specimen, Long> large = bigint();

    /** Any number of digits. */
    public final Attribute<Specimen, BigDecimal> exact = decimal();

    /** Six digits, two of them after the point. */
    public final Attribute<Specimen, BigDecimal> money = decimal().precision(6, 2);

    /** True or false. */
    public final Attribute<Specimen, Boolean> flag = bool();

    /** A UUID that is given. */
    public final Attribute<Specimen, UUID> uuid = uuid();

    /** A day. */
    public final Attribute<Specimen, LocalDate> day = date();

    /** A time of day. */
    public final Attribute<Specimen, LocalTime> hour = time();

    /** A moment. */
    public final Attribute<Specimen, Instant> moment = instant();

    /** Bytes. */
    public final Attribute<Specimen, byte[]> bytes = bytes();

    /** An enum. */
    public final Attribute<Specimen, Standing> standing = enumeration(Standing.class);

    /** Texts. */
    public final Attribute<Specimen, List<String>> words = listOf(String.class);

    /** Numbers. */
    public final Attribute<Specimen, List<Long>> numbers = listOf(Long.class);

    /** UUIDs. */
    public final Attribute<Specimen, List<UUID>> uuids = listOf(UUID.class);

    /** Moments. */
    public final Attribute<Specimen, List<Instant>> moments = listOf(Instant.class);

    /** Days. */
    public final Attribute<Specimen, List<LocalDate>> days = listOf(LocalDate.class);

    /** Times of day. */
    public final Attribute<Specimen, List<LocalTime>> hours = listOf(LocalTime.class);

    /** Exact numbers. */
    public final Attribute<Specimen, List<BigDecimal>> exacts = listOf(BigDecimal.class);

    /** Truths. */
    public final Attribute<Specimen, List<Boolean>> flags = listOf(Boolean.class);

    /** Enums. */
    public final Attribute<Specimen, List<Standing>> standings = listOf(Standing.class);

    /** A record. */
    public final Attribute<Specimen, Address> address = json(Address.class);

    /** Makes specimens. */
    public final Create<Specimen> create = create();

    /** Finds specimens. */
    public final Read<Specimen> read = read();

    /** Changes specimens. */
    public final Update<Specimen> update = update();

    /** Takes specimens away. */
    public final Destroy<Specimen> destroy = destroy();
}
