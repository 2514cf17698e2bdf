package dev.rowan.migrate.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type that somebody made in a database: an enum or a domain.
 *
 * @param name as PostgreSQL writes it, such as {@code public.mood}
 * @param base of a domain the type below it; null for an enum
 * @param labels of an enum its labels in order
 */
public record NativeType(String name, @Nullable String base, List<String> labels) {
    /** Makes the type; the labels are copied. */
    public NativeType {
        labels = List.copyOf(labels);
    }
}
