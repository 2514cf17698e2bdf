package dev.rowan.tasks.doctor.patient;

import dev.rowan.migrate.report.CheckReport;
import org.jspecify.annotations.Nullable;

/**
 * What a project's migrations make on an empty database.
 *
 * @param check how that differs from what is declared; null when there are no migrations, or they fail
 * @param failure what stands in their way, or null
 */
public record Drafted(@Nullable CheckReport check, @Nullable String failure) {
    /** There are no migrations. */
    public static final Drafted NONE = new Drafted(null, null);

    /**
     * Whether there are migrations that can be applied.
     *
     * @return false for {@link #NONE}, too
     */
    public boolean works() {
        return check != null;
    }

    /**
     * Whether nothing about them is to be mended.
     *
     * @return true for {@link #NONE}, too
     */
    public boolean agrees() {
        return failure == null && (check == null || check.agrees());
    }
}
