package dev.rowan.conformance.naive;

import dev.rowan.Rowan;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * What a store made of a write.
 *
 * @param rows all rows afterwards; after a refusal in a transaction nobody can look
 * @param loaded the relationships that the row holds that was returned, each as the keys of its rows
 * @param problems each as {@code path code}
 * @param thrown another refusal, or the empty text
 */
record Told(List<String> rows, Map<String, String> loaded, Set<String> problems, String thrown) {
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
            Told told = told(() -> Doors.run(rowan, given.write(), known));
            return new Told(Portrait.of(Doors.snapshot(rowan), known), told.loaded, told.problems, told.thrown);
        }
        try {
            return told(() -> rowan.transaction(() -> {
                Map<String, String> loaded = Doors.run(rowan, given.write(), known);
                throw new Undone(new Told(Portrait.of(Doors.snapshot(rowan), known), loaded, Set.of(), ""));
            }));
        } catch (Undone undone) {
            return undone.told;
        }
    }

    private static Told told(Supplier<Map<String, String>> work) {
        try {
            return new Told(List.of(), work.get(), Set.of(), "");
        } catch (Undone undone) {
            throw undone;
        } catch (InvalidException invalid) {
            Set<String> problems = new TreeSet<>();
            invalid.problems().forEach(problem -> problems.add(problem.path() + " " + problem.code()));
            return new Told(List.of(), Map.of(), problems, "");
        } catch (NotFoundException gone) {
            return new Told(List.of(), Map.of(), Set.of(), GONE);
        } catch (RuntimeException thrown) {
            return new Told(
                    List.of(), Map.of(), Set.of(), thrown.getClass().getSimpleName() + ": " + thrown.getMessage());
        }
    }

    boolean wrote() {
        return problems.isEmpty() && thrown.isEmpty();
    }

    /** In words, for whoever looks into a disagreement. */
    String words() {
        return wrote() ? "written, and returned " + loaded : thrown.isEmpty() ? "refused: " + problems : thrown;
    }
}
