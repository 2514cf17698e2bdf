package dev.rowan.defect;

import static dev.rowan.defect.Kin.Child.CHILD;
import static dev.rowan.defect.Kin.Elder.ELDER;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rowan.Rowan;
import dev.rowan.changeset.Manage;
import dev.rowan.changeset.OnLookup;
import dev.rowan.changeset.OnMatch;
import dev.rowan.changeset.OnMissing;
import dev.rowan.changeset.OnNoMatch;
import dev.rowan.memory.Memory;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import dev.rowan.row.Row;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** An input that cannot be read may be about the row that is related: that row is not missing for all one knows. */
class UnreadInputTest {
    private static final Manage STRICT = new Manage(OnLookup.IGNORE, OnNoMatch.CREATE, OnMatch.UPDATE, OnMissing.ERROR);

    @Test
    void an_input_that_cannot_be_read_is_the_only_problem() {
        try (Rowan rowan = Rowan.open(Memory.store(), Kin.all())) {
            Row<Kin.Elder> elder = rowan.run(ELDER.create.set(ELDER.name, "a"));
            Row<Kin.Child> child = rowan.run(
                    CHILD.create.set(CHILD.name, "b").set(CHILD.year, 2).set(CHILD.guardian, elder));
            assertThatExceptionOfType(InvalidException.class)
                    .isThrownBy(() -> rowan.run(
                            CHILD.update.of(child).manage(CHILD.guardian, STRICT, List.of(Map.of("name", List.of())))))
                    .extracting(InvalidException::problems, InstanceOfAssertFactories.list(Problem.class))
                    .map(problem -> problem.path() + " " + problem.code())
                    .containsExactly("guardian[0].name invalid");
        }
    }
}
