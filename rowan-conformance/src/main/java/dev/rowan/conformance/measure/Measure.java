package dev.rowan.conformance.measure;

import dev.rowan.expression.Aggregate;
import dev.rowan.expression.Attribute;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Domain;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

/** Something that was measured. */
public final class Measure extends Resource<Measure> {
    /** The resource. */
    public static final Measure MEASURE = new Measure();

    /** Its domain. */
    public static final Domain MEASURES = Domain.of("Measures", MEASURE);

    /**
     * All three in a document.
     *
     * @param amount how much
     * @param at when, on the clock at the place
     * @param length how long
     */
    public record Reading(Double amount, LocalDateTime at, Duration length) {}

    /** The key. */
    public final Attribute<Measure, Integer> number = integer().primaryKey();

    /** How much. */
    public final Attribute<Measure, Double> amount = doublePrecision().exposed();

    /** When, on the clock at the place. */
    public final Attribute<Measure, LocalDateTime> at = localDateTime().exposed();

    /** How long. */
    public final Attribute<Measure, Duration> length = interval().exposed();

    /** With a default. */
    public final Attribute<Measure, Double> share =
            doublePrecision().defaultsTo(0.5).min(0.0).max(1.0);

    /** With a default. */
    public final Attribute<Measure, LocalDateTime> since =
            localDateTime().defaultsTo(LocalDateTime.of(2026, 11, 21, 9, 30));

    /** With a default. */
    public final Attribute<Measure, Duration> patience = interval().defaultsTo(Duration.ofMinutes(90));

    /** Many of them. */
    public final Attribute<Measure, List<Double>> amounts = listOf(Double.class);

    /** Many of them. */
    public final Attribute<Measure, List<LocalDateTime>> times = listOf(LocalDateTime.class);

    /** Many of them. */
    public final Attribute<Measure, List<Duration>> lengths = listOf(Duration.class);

    /** All three. */
    public final Attribute<Measure, Reading> reading = json(Reading.class);

    /** What it is a part of. */
    public final Attribute<Measure, Integer> wholeNumber = integer();

    /** What it is a part of. */
    public final ToOne<Measure, Measure> whole = belongsTo(Measure.class).via(wholeNumber);

    /** Its parts. */
    public final ToMany<Measure, Measure> parts = hasMany(Measure.class).via(part -> part.wholeNumber);

    /** Of its parts. */
    public final Aggregate<Measure, Double> least = min(parts, part -> part.amount);

    /** Of its parts. */
    public final Aggregate<Measure, LocalDateTime> last = max(parts, part -> part.at);

    /** Of its parts. */
    public final Aggregate<Measure, Duration> longest = max(parts, part -> part.length);

    /** Of its parts. */
    public final Aggregate<Measure, List<Duration>> all =
            list(parts, part -> part.length).distinct();

    /** Makes one. */
    public final Create<Measure> create = create();

    /** Changes one. */
    public final Update<Measure> update = update();

    /** Reads some. */
    public final Read<Measure> read = read();
}
