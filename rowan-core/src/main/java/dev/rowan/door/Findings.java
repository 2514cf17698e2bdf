package dev.rowan.door;

import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Nearest;
import dev.rowan.problem.Printable;
import dev.rowan.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Collects what is wrong with a request. Mutable, for one thread. */
final class Findings {
    private final List<Problem> all = new ArrayList<>();

    void invalid(String path, String message) {
        add(Problem.of(Problem.INVALID, path, message));
    }

    /** A name that is not there and one that is not exposed are told alike. */
    void unknown(String path, String name, Collection<String> known) {
        add(Problem.of(
                Problem.UNKNOWN_NAME, path, "unknown name '" + Printable.of(name) + "'" + Nearest.offer(name, known)));
    }

    void tooMany(String path, String message, int most) {
        add(tooMuch(path, message, most));
    }

    /** What is beyond a bound ends the reading at once. */
    InvalidException refused(String path, String message, int most) {
        all.clear();
        return new InvalidException(List.of(tooMuch(path, message, most)));
    }

    void add(Problem problem) {
        all.add(problem);
        if (all.size() >= Bounds.PROBLEMS) {
            raise();
        }
    }

    /** Not again what is told already. */
    void once(Problem problem) {
        if (!all.contains(problem)) {
            add(problem);
        }
    }

    int count() {
        return all.size();
    }

    void raise() {
        if (!all.isEmpty()) {
            throw new InvalidException(all);
        }
    }

    private static Problem tooMuch(String path, String message, int most) {
        return new Problem(Problem.TOO_LONG, path, message, Map.of("max", most));
    }
}
