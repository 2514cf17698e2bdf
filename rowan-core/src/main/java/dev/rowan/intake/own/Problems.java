package dev.rowan.intake.own;

import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects the problems of one request. Mutable, for one thread. */
public final class Problems {
    private final List<Problem> all = new ArrayList<>();
    private final Set<String> places = new HashSet<>();
    private final Set<List<String>> told = new HashSet<>();

    /**
     * Adds one.
     *
     * @param problem at its path
     */
    public void add(Problem problem) {
        keep(problem);
    }

    /**
     * Adds one without values.
     *
     * @param code one of the constants of {@link Problem}
     * @param path where it is
     * @param message a sentence for a person
     */
    public void add(String code, String path, String message) {
        keep(Problem.of(code, path, message));
    }

    /**
     * Adds what another collection holds, further down.
     *
     * @param others found inside
     * @param path where inside is
     */
    public void addAll(Problems others, String path) {
        others.all.forEach(problem -> keep(problem.under(path)));
    }

    /**
     * Brings what was found at the inputs of a list into the order of the list.
     *
     * @param list the list's path
     */
    public void inOrderOf(String list) {
        all.sort(Comparator.comparingInt(problem -> place(list, problem.path())));
    }

    private static int place(String list, String path) {
        int end = path.indexOf(']');
        return path.startsWith(list + "[") && end > 0 ? Integer.parseInt(path.substring(list.length() + 1, end)) : -1;
    }

    /**
     * How many there are.
     *
     * @return from 0
     */
    public int count() {
        return all.size();
    }

    /**
     * Runs work whose problems are collected.
     *
     * @param work throws what is wrong
     * @param <T> its result
     * @return what the work returns; null when it had problems
     */
    public <T> @Nullable T collecting(Supplier<T> work) {
        return collecting("", work);
    }

    /** Runs work whose problems are collected under a path; null when it had any. */
    <T> @Nullable T collecting(String path, Supplier<T> work) {
        try {
            return work.get();
        } catch (InvalidException refused) {
            refused.problems().forEach(problem -> keep(problem.under(path)));
            return null;
        }
    }

    /**
     * Forgets what will be found again.
     *
     * @param others problems that were added
     * @param path where they were put
     */
    public void removeAll(Problems others, String path) {
        if (others.all.isEmpty()) {
            return;
        }
        others.all.forEach(problem -> all.remove(problem.under(path)));
        List<Problem> rest = List.copyOf(all);
        all.clear();
        places.clear();
        told.clear();
        rest.forEach(this::keep);
    }

    /**
     * Whether anything is told of a place.
     *
     * @param path the place
     * @return false when nothing is known to be wrong with it
     */
    public boolean isTold(String path) {
        return places.contains(path);
    }

    List<Problem> all() {
        return all;
    }

    /**
     * Adds a problem unless one of its code is told at its path already.
     *
     * @param problem at its whole path
     */
    public void addOnce(Problem problem) {
        if (!told.contains(List.of(problem.code(), problem.path()))) {
            keep(problem);
        }
    }

    private void keep(Problem problem) {
        all.add(problem);
        places.add(problem.path());
        told.add(List.of(problem.code(), problem.path()));
    }

    /**
     * Ends the collecting.
     *
     * @throws InvalidException with all of them, if there are any
     */
    public void raise() {
        if (!all.isEmpty()) {
            throw new InvalidException(all);
        }
    }
}
