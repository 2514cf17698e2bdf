package dev.rowan.intake.own;

import dev.rowan.row.Row;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * For whom something is read or written, and when.
 *
 * @param actor the row given to {@code rowan.as(row)}; null for nobody
 * @param tenant what was given to {@code rowan.inTenant(…)}; null for none
 * @param since when the request began; null before it did
 * @param preview whether nothing will be kept
 */
public record Asker(
        @Nullable Row<?> actor,
        @Nullable Object tenant,
        @Nullable Instant since,
        boolean preview) {
    /** Nobody in particular, in earnest. */
    public static final Asker NOBODY = new Asker(null, null, null, false);

    /**
     * For somebody else.
     *
     * @param row the actor
     * @return another asker
     */
    public Asker as(Row<?> row) {
        return new Asker(row, tenant, since, preview);
    }

    /**
     * For another tenant.
     *
     * @param name what tells the tenant apart
     * @return another asker
     */
    public Asker inTenant(Object name) {
        return new Asker(actor, name, since, preview);
    }

    /**
     * The same, and nothing will be kept.
     *
     * @return for a preview
     */
    public Asker previewing() {
        return preview ? this : new Asker(actor, tenant, since, true);
    }

    /**
     * The same, for a request that begins now.
     *
     * @return with the one moment that all of the request speaks of
     */
    public Asker beginning() {
        return new Asker(actor, tenant, present(), preview);
    }

    /**
     * The same, as if the request had begun at some moment.
     *
     * @param moment when
     * @return another asker
     */
    public Asker at(Instant moment) {
        return new Asker(actor, tenant, moment, preview);
    }

    /**
     * When the request began.
     *
     * @return cut to microseconds
     */
    public Instant moment() {
        return since == null ? present() : since;
    }

    private static Instant present() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
