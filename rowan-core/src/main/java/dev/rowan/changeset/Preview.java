package dev.rowan.changeset;

import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import dev.rowan.row.Row;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a write would do, of which nothing was kept. A write that would be refused has problems, and nothing else.
 *
 * @param outcomes what would come of each changeset, in order
 * @param changes every row that would change, in the order in which they are written; also those that the database
 *     changes by itself when a row goes, and join rows. Not those that its triggers or statements of your own change
 * @param problems why it would be refused
 * @param statements what would be said to the database, in order, without values; empty for a store that cannot tell
 * @param <R> the resource
 */
public record Preview<R>(
        List<Outcome<R>> outcomes, List<RowChange<?>> changes, List<Problem> problems, List<String> statements) {
    /** Makes the preview; lists are copied. */
    public Preview {
        outcomes = List.copyOf(outcomes);
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
        statements = List.copyOf(statements);
    }

    /**
     * A write that would be refused.
     *
     * @param problems why
     * @param <R> the resource
     * @return a preview of nothing else
     */
    public static <R> Preview<R> refused(List<Problem> problems) {
        return new Preview<>(List.of(), List.of(), problems, List.of());
    }

    /**
     * Whether the write would be refused.
     *
     * @return true when there are problems
     */
    public boolean isRefused() {
        return !problems.isEmpty();
    }

    /**
     * What would come of the only changeset.
     *
     * @return the outcome
     * @throws InvalidException with the problems, when the write would be refused
     * @throws IllegalStateException when there was not exactly one changeset
     */
    public Outcome<R> outcome() {
        if (isRefused()) {
            throw new InvalidException(problems);
        }
        if (outcomes.size() != 1) {
            throw new IllegalStateException(
                    "this is the preview of " + outcomes.size() + " changesets; ask for outcomes()");
        }
        return outcomes.get(0);
    }

    /**
     * The row of the only changeset.
     *
     * @return as it would be; for a destroy as it is
     * @throws InvalidException with the problems, when the write would be refused
     * @throws IllegalStateException when there was not exactly one changeset
     */
    public Row<R> row() {
        return outcome().row();
    }

    /**
     * The rows of a resource that would change.
     *
     * @param resource whose rows
     * @param <S> the resource
     * @return in the order in which they are written
     */
    @SuppressWarnings("unchecked") // the key's resource says of which resource the change is
    public <S> List<RowChange<S>> changes(S resource) {
        return changes.stream()
                .filter(change -> change.resource().equals(resource))
                .map(change -> (RowChange<S>) change)
                .toList();
    }

    /** A line for each row that would change, or for each problem; sensitive values are redacted. */
    @Override
    public String toString() {
        if (isRefused()) {
            return lines("would be refused:", problems.stream().map(problem -> "! " + problem));
        }
        return changes.isEmpty()
                ? "would change nothing"
                : lines("would change:", changes.stream().map(RowChange::toString));
    }

    private static String lines(String first, Stream<String> more) {
        return Stream.concat(Stream.of(first), more).collect(Collectors.joining("\n"));
    }
}
