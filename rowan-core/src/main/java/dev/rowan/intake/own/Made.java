package dev.rowan.intake.own;

import dev.rowan.model.AttributeModel;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What nobody has to give of a new row. */
public final class Made {
    private Made() {}

    /**
     * A generated key, a timestamp, a default.
     *
     * @param attribute of which nothing was said
     * @param now when the row is made
     * @return its value, not canonical yet; null where there is none, or the store makes it
     */
    public static @Nullable Object of(AttributeModel attribute, Instant now) {
        Supplier<?> supplier = attribute.supplier();
        return switch (attribute.generation()) {
            case UUID_V7 -> UuidV7.next();
            case UUID_V4 -> UUID.randomUUID();
            case CREATED_AT, UPDATED_AT -> now;
            case VERSION -> 1L;
            case IDENTITY, EXPRESSION -> null;
            case NONE -> supplier == null ? attribute.fallback() : supplier.get();
        };
    }
}
