package dev.rowan.migrate.report;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a drafted migration may do.
 *
 * @param allowDrop the tables and columns that it may drop with all that they hold, such as {@code users} and
 *     {@code users.nickname}
 * @param dryRun nothing is written
 */
public record GenerateOptions(Set<String> allowDrop, boolean dryRun) {
    /** Nothing that holds rows or values is dropped. */
    public static final GenerateOptions DEFAULT = new GenerateOptions(Set.of(), false);

    /** Makes the options; the names are copied. */
    public GenerateOptions {
        allowDrop = Set.copyOf(allowDrop);
    }

    /**
     * One more that may go.
     *
     * @param object such as {@code users}, or {@code users.nickname}
     * @return other options
     */
    public GenerateOptions allowDrop(String object) {
        return new GenerateOptions(
                Stream.concat(allowDrop.stream(), Stream.of(object)).collect(Collectors.toSet()), dryRun);
    }

    /**
     * Nothing is written; the report says what would be.
     *
     * @return other options
     */
    public GenerateOptions asDryRun() {
        return new GenerateOptions(allowDrop, true);
    }
}
