package dev.rowan.defect;

import static dev.rowan.defect.Archive.Folder.FOLDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Rowan;
import dev.rowan.defect.Archive.Folder;
import dev.rowan.memory.Memory;
import dev.rowan.problem.InvalidException;
import dev.rowan.row.Row;
import org.junit.jupiter.api.Test;

class ComputedRuleTest {
    private final Rowan rowan = Rowan.open(Memory.store(), Archive.all());
    private final Row<Folder> folder =
            rowan.run(FOLDER.create.set(FOLDER.name, "a").set(FOLDER.size, 2));

    @Test
    void what_the_store_works_out_keeps_the_rules_of_its_attribute() {
        assertThat(rowan.run(FOLDER.grow.of(folder)).get(FOLDER.size)).isEqualTo(3);
        assertThatThrownBy(() -> rowan.run(FOLDER.grow.of(folder)))
                .isInstanceOf(InvalidException.class)
                .hasMessage("size: must be at most 3 [out_of_range]");
    }

    @Test
    void what_the_store_works_out_keeps_them_in_a_bulk_write_too() {
        rowan.updateAll(FOLDER.query(), FOLDER.grow, change -> change);
        assertThatThrownBy(() -> rowan.updateAll(FOLDER.query(), FOLDER.grow, change -> change))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("size: must be at most 3");
    }
}
