package dev.rowan.conformance.naive;

import dev.rowan.conformance.naive.Write.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Compares what three voices say. */
final class Jury {
    private static final Set<String> BY_THE_DATA = Set.of("taken", "required", "not_found", "in_use");

    /** Whether each problem must be told, not only none that is not there. */
    private static final boolean STRICT = Boolean.getBoolean("rowan.strict");

    private final Case given;
    private final Set<Object> known;

    Jury(Case given, Set<Object> known) {
        this.given = given;
        this.known = known;
    }

    /** What they disagree about; empty when they agree. */
    String disagreement(Verdict verdict, Told memory, Told tested) {
        String between = between(verdict, memory, tested);
        if (given.alone() && !tested.wrote() && !tested.rows().equals(Portrait.of(given.world(), known))) {
            return "a refused write left a trace";
        }
        if (!between.isEmpty() || !verdict.open().isEmpty()) {
            return between;
        }
        return against(verdict, memory);
    }

    private static String between(Verdict verdict, Told memory, Told tested) {
        boolean either = (!verdict.data().isEmpty() && byTheData(memory) && byTheData(tested))
                || (verdict.open().contains(Verdict.HANDED_ON) && (byTheData(memory) || byTheData(tested)));
        boolean same = memory.rows().equals(tested.rows())
                && memory.loaded().equals(tested.loaded())
                && memory.problems().equals(tested.problems())
                && memory.thrown().equals(tested.thrown());
        return same || either ? "" : "the stores differ" + difference(memory.rows(), tested.rows());
    }

    private String against(Verdict verdict, Told told) {
        if (verdict.gone()) {
            return told.thrown().equals(Told.GONE) ? "" : "the row was to be gone";
        }
        if (told.wrote()) {
            List<String> expected = Portrait.of(verdict.after(), known);
            return verdict.refused()
                    ? "it was to be refused"
                    : told.rows().equals(expected)
                            ? returned(verdict, told)
                            : "the rows differ" + difference(expected, told.rows());
        }
        if (!told.thrown().isEmpty()) {
            return "this is no refusal";
        }
        if (!verdict.data().isEmpty() && byTheData(told)) {
            return "";
        }
        boolean all = !STRICT
                || verdict.must().stream()
                        .allMatch(must -> told.problems().stream().anyMatch(it -> is(must, it)));
        boolean none = told.problems().stream()
                .allMatch(it -> verdict.must().stream().anyMatch(must -> is(must, it))
                        || verdict.may().stream().anyMatch(may -> is(may, it)));
        return all && none ? "" : "the problems differ";
    }

    /** Of answers without a name nothing is promised about the row that is returned, nor of what an argument manages. */
    private String returned(Verdict verdict, Told told) {
        for (Part part : given.write().parts()) {
            int named = Answers.NAMED.indexOf(part.manage());
            boolean whole = named == 2 || named == 3;
            String expected = whole ? Portrait.keys(verdict.loaded().getOrDefault(part.bond(), List.of()), known) : "";
            if (named >= 0 && !told.loaded().getOrDefault(part.bond(), "").equals(expected)) {
                return "of " + part.bond() + " it returns not " + expected;
            }
        }
        return "";
    }

    /** Which of several broken rules is told is the store's affair, and so is which of them is broken in between. */
    private static boolean byTheData(Told told) {
        return !told.problems().isEmpty()
                && told.problems().stream().map(Jury::code).allMatch(BY_THE_DATA::contains);
    }

    private static boolean is(String pattern, String problem) {
        String path = pattern.substring(0, pattern.lastIndexOf(' '));
        String told = problem.substring(0, problem.lastIndexOf(' '));
        boolean there = path.endsWith("*") ? told.startsWith(path.substring(0, path.length() - 1)) : told.equals(path);
        return there && (code(pattern).equals("?") || code(pattern).equals(code(problem)));
    }

    private static String code(String problem) {
        return problem.substring(problem.lastIndexOf(' ') + 1);
    }

    private static String difference(List<String> one, List<String> other) {
        List<String> less = new ArrayList<>(one);
        other.forEach(less::remove);
        List<String> more = new ArrayList<>(other);
        one.forEach(more::remove);
        return less.isEmpty() && more.isEmpty() ? "" : ", instead of " + less + " there is " + more;
    }
}
