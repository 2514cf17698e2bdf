package dev.rowan.conformance.chance;

import dev.rowan.conformance.club.Standing;
import dev.rowan.type.Cast;
import dev.rowan.type.CollatedType;
import dev.rowan.type.DecimalType;
import dev.rowan.type.EnumType;
import dev.rowan.type.ListType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Random values of each kind that can be kept, out of small pools, so that they meet. Mutable, for one thread. */
final class Kept {
    static final DecimalType MONEY = new DecimalType(6, 2);

    static final ValueType STANDING = new EnumType(Standing.class);

    static final List<ListType> LISTS = List.of(
            new ListType(Scalar.TEXT),
            new ListType(Scalar.INTEGER),
            new ListType(DecimalType.ANY),
            new ListType(Scalar.INSTANT),
            new ListType(STANDING));

    static final List<ValueType> TEXTS = List.of(
            Scalar.TEXT,
            Scalar.CASE_INSENSITIVE_TEXT,
            new CollatedType(Scalar.TEXT, "de"),
            new CollatedType(Scalar.TEXT, "sv"),
            new CollatedType(Scalar.CASE_INSENSITIVE_TEXT, "de"));

    private static final List<ValueType> SINGLE = List.of(
            Scalar.TEXT,
            Scalar.CASE_INSENSITIVE_TEXT,
            TEXTS.get(2),
            TEXTS.get(3),
            TEXTS.get(4),
            Scalar.INTEGER,
            Scalar.LONG,
            Scalar.DOUBLE,
            Scalar.BOOLEAN,
            Scalar.UUID,
            Scalar.DATE,
            Scalar.TIME,
            Scalar.INSTANT,
            Scalar.LOCAL_DATE_TIME,
            Scalar.DURATION,
            Scalar.BYTES,
            DecimalType.ANY,
            MONEY,
            STANDING);

    private final Dice dice;

    Kept(Dice dice) {
        this.dice = dice;
    }

    /** Of any order, where one of such texts is asked for. */
    static ValueType text(Dice dice) {
        return dice.pick(TEXTS);
    }

    ValueType type() {
        return dice.chance(85) ? dice.pick(SINGLE) : dice.pick(LISTS);
    }

    /** One of the keys that rows have, on both sides of where Java's own order of UUIDs goes wrong. */
    static UUID key(long number) {
        return new UUID((number & 1) << 63, number);
    }

    /** Canonical. */
    Object of(ValueType type) {
        return ((Cast.Done) type.cast(plain(type))).value();
    }

    private Object plain(ValueType type) {
        if (type instanceof ListType list) {
            return dice.several(3, () -> of(list.element()));
        }
        if (type instanceof DecimalType decimal) {
            return decimal.equals(DecimalType.ANY)
                    ? dice.exact()
                    : new BigDecimal(dice.pick(List.of("0", "1.5", "-9.99", "10")));
        }
        if (type instanceof EnumType) {
            return dice.standing();
        }
        return switch ((Scalar) type.kept()) {
            case TEXT, CASE_INSENSITIVE_TEXT -> dice.text();
            case INTEGER -> dice.small();
            case LONG -> dice.chance(5) ? dice.large() : (Long) (long) dice.small();
            case DOUBLE -> dice.small() / 4.0;
            case BOOLEAN -> dice.flag();
            case UUID -> key(dice.below(8));
            case DATE -> dice.day();
            case TIME -> dice.hour();
            case INSTANT -> dice.moment();
            case LOCAL_DATE_TIME -> LocalDateTime.ofInstant(dice.moment(), ZoneOffset.UTC);
            case DURATION -> Duration.ofMillis(dice.small() * 500L);
            case BYTES -> dice.bytes();
        };
    }
}
