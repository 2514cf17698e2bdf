package dev.rowan.problem;

import java.util.Map;
import java.util.Objects;

/**
 * One thing that is wrong with what a caller sent. A problem is data until the last station.
 *
 * @param code one of the constants below, stable for programs
 * @param path where it is, such as {@code groups[1].role}; empty when it concerns the whole request
 * @param message a sentence for a person; never holds a sensitive value or SQL
 * @param values what the message speaks of, for programs and translations
 */
public record Problem(String code, String path, String message, Map<String, Object> values) {
    /** A value must be given and is not. */
    public static final String REQUIRED = "required";

    /** A value is of the wrong kind, or breaks a rule. */
    public static final String INVALID = "invalid";

    /** A name that the action does not accept. */
    public static final String UNKNOWN_NAME = "unknown_name";

    /** A row that was named does not exist, or may not be seen. */
    public static final String NOT_FOUND = "not_found";

    /** Another row has these values already. */
    public static final String TAKEN = "taken";

    /** A row that was named is not related. */
    public static final String NOT_RELATED = "not_related";

    /** A value is longer than allowed. */
    public static final String TOO_LONG = "too_long";

    /** A value is shorter than allowed. */
    public static final String TOO_SHORT = "too_short";

    /** A value is below the least or above the greatest allowed. */
    public static final String OUT_OF_RANGE = "out_of_range";

    /** The row was changed by somebody else since it was read. */
    public static final String STALE = "stale";

    /** The row is still referenced by others and cannot go. */
    public static final String IN_USE = "in_use";

    /** Makes a problem; the values are copied. */
    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
        values = Map.copyOf(values);
    }

    /**
     * A problem without values.
     *
     * @param code one of the constants of this type
     * @param path where it is
     * @param message a sentence for a person
     * @return the problem
     */
    public static Problem of(String code, String path, String message) {
        return new Problem(code, path, message, Map.of());
    }

    /**
     * The same problem further down: {@code role} under {@code groups[1]} is {@code groups[1].role}, {@code [1]} under
     * {@code groups} is {@code groups[1]}.
     *
     * @param parent the path to put in front; may be empty
     * @return the problem at the longer path
     */
    public Problem under(String parent) {
        if (parent.isEmpty()) {
            return this;
        }
        String dot = path.isEmpty() || path.startsWith("[") ? "" : ".";
        return new Problem(code, parent + dot + path, message, values);
    }

    @Override
    public String toString() {
        return path.isEmpty() ? message + " [" + code + "]" : path + ": " + message + " [" + code + "]";
    }
}
