package dev.rowan.run.graph;

import dev.rowan.changeset.OnNoMatch;
import dev.rowan.intake.ManagedInput;
import dev.rowan.intake.Naming;
import dev.rowan.intake.own.Problems;
import dev.rowan.model.AttributeModel;
import dev.rowan.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row named twice is one input, unless the two disagree about what was given for it. Mutable, for one branch. */
final class Same {
    private final Branch branch;
    private final Problems problems;
    private final Map<List<Object>, ManagedInput> rows = new HashMap<>();
    private final Map<Naming, ManagedInput> names = new HashMap<>();

    Same(Branch branch, Problems problems) {
        this.branch = branch;
        this.problems = problems;
    }

    /** Whether no input before it names the same row: one that is there, or, without any, one of the same name. */
    boolean first(ManagedInput input, @Nullable Object @Nullable [] row) {
        ManagedInput before;
        if (row != null) {
            List<AttributeModel> key = branch.relationship().destination().primaryKey();
            before = rows.putIfAbsent(Naming.of(key, row).orElseThrow(), input);
        } else if (input.names().isEmpty()) {
            before = null;
        } else {
            Naming name = input.names().get(0);
            before = names.putIfAbsent(new Naming(name.attributes(), name.match()), input);
        }
        if (before == null) {
            return true;
        }
        if (!before.agrees(input)) {
            String message =
                    "names the same row as " + branch.owner().inside(before.path()) + " but says something else of it";
            problems.add(Problem.INVALID, branch.owner().inside(input.path()), message);
        }
        // a refusal is told at each of them
        return row == null && !creates(input);
    }

    /** Two of the same name are one new row, unless its key is made for it: then each of them names nobody. */
    private boolean creates(ManagedInput input) {
        return input.describes()
                && branch.draft().manage().onNoMatch() == OnNoMatch.CREATE
                && input.names().stream()
                        .flatMap(name -> name.attributes().stream())
                        .noneMatch(attribute -> attribute.generation().isKey());
    }
}
