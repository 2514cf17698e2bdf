package dev.rowan.conformance.naive;

import dev.rowan.Rowan;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.NotFoundException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a store made of a write.
 *
 * @param rows all rows afterwards; after a refusal in a transaction nobody can look
 * @param problems each as {@code path code}
 * @param thrown another refusal, or the empty text
 */
record Told(List<String> rows, Set<String> problems, String thrown) {
    static final String GONE = "the row is gone";

    /** Undoes a write that was looked at. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Told told;

        Undone(Told told) {
            this.told = told;
        }
    }

    static Told by(Rowan rowan, Case given, Set<Object> known) {
        if (given.alone()) {
            Told told = told(() -> rowan.run(Doors.changeset(given.write())));
            return new Told(Portrait.of(Doors.snapshot(rowan), known), told.problems, told.thrown);
        }
        try {
            return told(() -> rowan.transaction(() -> {
                rowan.run(Doors.changeset(given.write()));
                throw new Undone(new Told(Portrait.of(Doors.snapshot(rowan), known), Set.of(), ""));
            }));
        } catch (Undone undone) {
            return undone.told;
        }
    }

    private static Told told(Runnable work) {
        try {
            work.run();
            return new Told(List.of(), Set.of(), "");
        } catch (Undone undone) {
            throw undone;
        } catch (InvalidException invalid) {
            Set<String> problems = new TreeSet<>();
            invalid.problems().forEach(problem -> problems.add(problem.path() + " " + problem.code()));
            return new Told(List.of(), problems, "");
        } catch (NotFoundException gone) {
            return new Told(List.of(), Set.of(), GONE);
        } catch (RuntimeException thrown) {
            return new Told(List.of(), Set.of(), thrown.getClass().getSimpleName() + ": " + thrown.getMessage());
        }
    }

    boolean wrote() {
        return problems.isEmpty() && thrown.isEmpty();
    }

    /** In words, for whoever looks into a disagreement. */
    String words() {
        return wrote() ? "written" : thrown.isEmpty() ? "refused: " + problems : thrown;
    }
}
