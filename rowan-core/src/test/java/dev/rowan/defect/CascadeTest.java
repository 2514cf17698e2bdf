package dev.rowan.defect;

import static dev.rowan.defect.Archive.Folder.FOLDER;
import static dev.rowan.defect.Archive.Note.NOTE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.defect.Archive.Folder;
import dev.rowan.memory.Memory;
import dev.rowan.row.Row;
import org.junit.jupiter.api.Test;

class CascadeTest {
    private final Rowan rowan = Rowan.open(Memory.store(), Archive.all());

    @Test
    void a_row_that_hangs_on_itself_goes() {
        Row<Folder> folder = folder("a");
        rowan.run(FOLDER.update.of(folder).set(FOLDER.parent, folder));
        rowan.run(FOLDER.destroy.of(folder));
        assertThat(rowan.count(FOLDER.query())).isZero();
    }

    @Test
    void what_hangs_on_a_row_in_two_ways_goes_once() {
        Row<Folder> folder = folder("a");
        rowan.run(NOTE.create.set(NOTE.text, "t").set(NOTE.folder, folder).set(NOTE.copy, folder));
        Archive.TOLD.remove();
        rowan.run(FOLDER.destroy.of(folder));
        assertThat(rowan.count(NOTE.query())).isZero();
        assertThat(Archive.TOLD.get()).containsExactly("before t", "after t");
    }

    @Test
    void what_hangs_on_rows_of_two_levels_goes_before_both() {
        Row<Folder> above = folder("above");
        Row<Folder> below = rowan.run(FOLDER.create.set(FOLDER.name, "below").set(FOLDER.parent, above));
        rowan.run(NOTE.create.set(NOTE.text, "t").set(NOTE.folder, above).set(NOTE.copy, below));
        rowan.run(FOLDER.destroy.of(above));
        assertThat(rowan.count(NOTE.query())).isZero();
        assertThat(rowan.count(FOLDER.query())).isZero();
    }

    @Test
    void a_whole_tree_can_be_destroyed_at_once() {
        Row<Folder> top = folder("a");
        Row<Folder> middle = rowan.run(FOLDER.create.set(FOLDER.name, "b").set(FOLDER.parent, top));
        rowan.run(FOLDER.create.set(FOLDER.name, "c").set(FOLDER.parent, middle));
        rowan.destroyAll(FOLDER.query());
        assertThat(rowan.count(FOLDER.query())).isZero();
    }

    private Row<Folder> folder(String name) {
        return rowan.run(FOLDER.create.set(FOLDER.name, name));
    }
}
