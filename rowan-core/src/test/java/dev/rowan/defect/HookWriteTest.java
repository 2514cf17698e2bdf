package dev.rowan.defect;

import static dev.rowan.defect.Archive.Folder.FOLDER;
import static dev.rowan.defect.Archive.Label.LABEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Rowan;
import dev.rowan.defect.Archive.Folder;
import dev.rowan.memory.Memory;
import dev.rowan.problem.StoreException;
import dev.rowan.row.Row;
import org.junit.jupiter.api.Test;

class HookWriteTest {
    private final Rowan rowan = Rowan.open(Memory.store(), Archive.all());
    private final Row<Folder> folder = rowan.run(FOLDER.create.set(FOLDER.name, "a"));

    @Test
    void what_only_a_hook_changes_is_a_new_version() {
        Row<Folder> stamped = rowan.run(FOLDER.stamp.of(folder));
        assertThat(stamped.get(FOLDER.size)).isEqualTo(2);
        assertThat(stamped.get(FOLDER.edition)).isEqualTo(2L);
        assertThat(stamped.get(FOLDER.changedAt)).isAfter(folder.get(FOLDER.changedAt));
    }

    @Test
    void what_a_hook_wrote_before_it_gave_up_is_not_kept() {
        assertThatThrownBy(() -> rowan.transaction(() -> {
                    assertThatThrownBy(() -> rowan.run(FOLDER.logged.of(folder).set(FOLDER.name, "b")))
                            .isInstanceOf(IllegalArgumentException.class);
                }))
                .isInstanceOf(StoreException.class);
        assertThat(rowan.count(LABEL.query())).isZero();
    }

    @Test
    void a_hook_that_gives_up_before_anything_is_written_dooms_nothing() {
        rowan.transaction(() -> {
            rowan.run(FOLDER.create.set(FOLDER.name, "b"));
            assertThatThrownBy(() -> rowan.run(FOLDER.refused.of(folder).set(FOLDER.name, "c")))
                    .isInstanceOf(IllegalArgumentException.class);
        });
        assertThat(rowan.count(FOLDER.query())).isEqualTo(2);
    }

    @Test
    void a_bulk_write_of_a_hook_knows_that_it_is_a_preview() {
        Archive.TOLD.remove();
        rowan.preview(LABEL.tellMany.set(LABEL.name, "a"));
        assertThat(Archive.TOLD.get()).containsExactly("preview: true", "preview: true");
        assertThat(rowan.count(LABEL.query())).isZero();
    }
}
