package dev.rowan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a store calls an index or a rule.
 *
 * @param given the name that was given, or null for the usual one
 * @param before the names that it had before, latest first
 */
public record StoredName(@Nullable String given, List<String> before) {
    /** The usual name, and never another. */
    public static final StoredName USUAL = new StoredName(null, List.of());

    /** Makes the name; those of before are copied. */
    public StoredName {
        before = List.copyOf(before);
    }

    /**
     * Another name.
     *
     * @param name as the store shall know it
     * @return another value
     */
    public StoredName named(String name) {
        return new StoredName(name, before);
    }

    /**
     * Other names of before.
     *
     * @param names as the store knew them, latest first
     * @return another value
     */
    public StoredName was(String... names) {
        return new StoredName(given, List.of(names));
    }

    /**
     * The name.
     *
     * @param usual the one for which nothing has to be said
     * @return the name that was given, else the usual one
     */
    public String or(String usual) {
        return given == null ? usual : given;
    }
}
