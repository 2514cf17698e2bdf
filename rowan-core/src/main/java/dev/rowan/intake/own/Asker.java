package dev.rowan.intake.own;

import dev.rowan.expression.form.Lifting;
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
 * @param lifting where one request is compiled for all of its form; null elsewhere
 */
public record Asker(
        @Nullable Row<?> actor,
        @Nullable Object tenant,
        @Nullable Instant since,
        boolean preview,
        @Nullable Lifting lifting) {
    /** Nobody in particular, in earnest. */
    public static final Asker NOBODY = new Asker(null, null, null, false, null);

    /**
     * For somebody else.
     *
     * @param row the actor
     * @return another asker
     */
    public Asker as(Row<?> row) {
        return new Asker(row, tenant, since, preview, lifting);
    }

    /**
     * For another tenant.
     *
     * @param name what tells the tenant apart
     * @return another asker
     */
    public Asker inTenant(Object name) {
        return new Asker(actor, name, since, preview, lifting);
    }

    /**
     * The same, and nothing will be kept.
     *
     * @return for a preview
     */
    public Asker previewing() {
        return preview ? this : new Asker(actor, tenant, since, true, lifting);
    }

    /**
     * The same, for a request that begins now.
     *
     * @return with the one moment that all of the request speaks of
     */
    public Asker beginning() {
        return new Asker(actor, tenant, present(), preview, lifting);
    }

    /**
     * The same, as if the request had begun at some moment.
     *
     * @param moment when
     * @return another asker
     */
    public Asker at(Instant moment) {
        return new Asker(actor, tenant, moment, preview, lifting);
    }

    /**
     * The same, where one request is compiled for all of its form.
     *
     * @param all is told when something is said that is not the same for everybody, at any time
     * @return another asker
     */
    public Asker lifting(Lifting all) {
        return new Asker(actor, tenant, since, preview, all);
    }

    @Override
    public @Nullable Row<?> actor() {
        bind();
        return actor;
    }

    @Override
    public @Nullable Object tenant() {
        bind();
        return tenant;
    }

    /** Something is said that is not the same for everybody, at any time. */
    public void bind() {
        if (lifting != null) {
            lifting.bind();
        }
    }

    /**
     * When the request began.
     *
     * @return cut to microseconds
     */
    public Instant moment() {
        bind();
        return since == null ? present() : since;
    }

    private static Instant present() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
