package dev.rowan.migrate.report;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a rollback takes back.
 *
 * @param steps how many migrations, latest first, where no version is given
 * @param to the version of the last one that stays; those of later versions are taken back, latest first
 * @param allowDrop the tables and columns that may go though they hold rows or values, such as {@code users} and
 *     {@code users.nickname}
 */
public record RollbackOptions(int steps, Optional<String> to, Set<String> allowDrop) {
    /** The last one, when no row and no value is lost. */
    public static final RollbackOptions DEFAULT = new RollbackOptions(1, Optional.empty(), Set.of());

    /**
     * Makes the options; the names are copied.
     *
     * @throws IllegalArgumentException when there are fewer steps than one
     */
    public RollbackOptions {
        if (steps < 1) {
            throw new IllegalArgumentException("at least one migration is taken back, not " + steps);
        }
        allowDrop = Set.copyOf(allowDrop);
    }

    /**
     * More of them.
     *
     * @param count how many migrations, at least 1
     * @return other options
     * @throws IllegalArgumentException when it is less
     */
    public RollbackOptions steps(int count) {
        return new RollbackOptions(count, Optional.empty(), allowDrop);
    }

    /**
     * All that come after a version.
     *
     * @param version the last one that stays, as in its file's name, such as {@code 20261121093000}
     * @return other options
     */
    public RollbackOptions to(String version) {
        return new RollbackOptions(steps, Optional.of(version), allowDrop);
    }

    /**
     * One more object that may go with all that it holds.
     *
     * @param object such as {@code users}, or {@code users.nickname}
     * @return other options
     */
    public RollbackOptions allowDrop(String object) {
        return new RollbackOptions(
                steps, to, Stream.concat(allowDrop.stream(), Stream.of(object)).collect(Collectors.toSet()));
    }
}
