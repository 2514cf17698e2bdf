package dev.rowan.intake;

import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects the problems of one request. Mutable, for one thread. */
final class Problems {
    private final List<Problem> all = new ArrayList<>();

    void add(Problem problem) {
        all.add(problem);
    }

    void add(String code, String path, String message) {
        all.add(Problem.of(code, path, message));
    }

    /** Runs work whose problems are collected; null when it had any. */
    <T> @Nullable T collecting(Supplier<T> work) {
        try {
            return work.get();
        } catch (InvalidException refused) {
            all.addAll(refused.problems());
            return null;
        }
    }

    /** Runs work whose problems are collected under a path; null when it had any. */
    <T> @Nullable T collecting(String path, Supplier<T> work) {
        try {
            return work.get();
        } catch (InvalidException refused) {
            refused.problems().forEach(problem -> all.add(problem.under(path)));
            return null;
        }
    }

    List<Problem> all() {
        return all;
    }

    int size() {
        return all.size();
    }

    /** Adds a problem unless one of its code is told at its path already. */
    void addOnce(Problem problem) {
        boolean told = all.stream()
                .anyMatch(each ->
                        each.code().equals(problem.code()) && each.path().equals(problem.path()));
        if (!told) {
            all.add(problem);
        }
    }

    void raise() {
        if (!all.isEmpty()) {
            throw new InvalidException(all);
        }
    }
}
