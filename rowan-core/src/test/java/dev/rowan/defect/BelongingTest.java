package dev.rowan.defect;

import static dev.rowan.defect.Archive.Folder.FOLDER;
import static dev.rowan.defect.Archive.Note.NOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Rowan;
import dev.rowan.changeset.Changeset;
import dev.rowan.changeset.Manage;
import dev.rowan.defect.Archive.Folder;
import dev.rowan.defect.Archive.Note;
import dev.rowan.memory.Memory;
import dev.rowan.problem.InvalidException;
import dev.rowan.row.Row;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BelongingTest {
    private final Rowan rowan = Rowan.open(Memory.store(), Archive.all());

    @Test
    void a_new_row_gets_the_required_key_of_a_row_that_is_made_along() {
        Row<Note> note = rowan.run(managing(List.of(Map.of("name", "new"))));
        assertThat(note.get(NOTE.folderId)).isEqualTo(rowan.one(FOLDER.query()).get(FOLDER.id));
    }

    @Test
    void a_new_row_gets_the_required_key_by_an_argument_of_its_action() {
        Row<Folder> folder = rowan.run(FOLDER.create.set(FOLDER.name, "a"));
        Row<Note> note = rowan.run(NOTE.create.set(NOTE.text, "t").input(Map.of("where", folder.get(FOLDER.id))));
        assertThat(note.get(NOTE.folderId)).isEqualTo(folder.get(FOLDER.id));
    }

    @Test
    void a_required_key_that_nobody_gave_is_told() {
        assertThatThrownBy(() -> rowan.run(managing(List.of())))
                .isInstanceOf(InvalidException.class)
                .hasMessage("folderId: is required [required]");
    }

    @Test
    void a_refused_row_to_belong_to_is_told_alone() {
        assertThatThrownBy(() -> rowan.run(managing(List.of(Map.of()))))
                .isInstanceOf(InvalidException.class)
                .hasMessage("folder[0].name: is required [required]");
    }

    private static Changeset<Note> managing(List<?> inputs) {
        return NOTE.create.set(NOTE.text, "t").manage(NOTE.folder, Manage.CREATE, inputs);
    }
}
