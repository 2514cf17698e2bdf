package dev.rowan.type;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Values that stand for any other of their kind, where something is only asked for form's sake. */
public final class Samples {
    private Samples() {}

    /**
     * Some value of a kind, always the same.
     *
     * @param type the kind
     * @return a canonical value; empty for kinds whose values nobody can make up
     */
    public static Optional<Object> of(ValueType type) {
        if (type.kept() instanceof Scalar scalar) {
            return Optional.of(scalar(scalar));
        }
        if (type instanceof DecimalType) {
            return type.cast(BigDecimal.ZERO) instanceof Cast.Done done ? Optional.of(done.value()) : Optional.empty();
        }
        if (type instanceof EnumType choice) {
            return choice.names().stream().<Object>map(choice::constant).findFirst();
        }
        return type instanceof ListType ? Optional.of(List.of()) : Optional.empty();
    }

    private static Object scalar(Scalar type) {
        return switch (type) {
            case TEXT, CASE_INSENSITIVE_TEXT -> "x";
            case INTEGER -> 0;
            case LONG -> 0L;
            case DOUBLE -> 0.0;
            case BOOLEAN -> false;
            case UUID -> new UUID(0, 0);
            case DATE -> LocalDate.EPOCH;
            case TIME -> LocalTime.MIDNIGHT;
            case INSTANT -> Instant.EPOCH;
            case LOCAL_DATE_TIME -> LocalDate.EPOCH.atStartOfDay();
            case DURATION -> Duration.ZERO;
            case BYTES -> new byte[0];
        };
    }
}
