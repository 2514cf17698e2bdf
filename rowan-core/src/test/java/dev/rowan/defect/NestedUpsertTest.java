package dev.rowan.defect;

import static dev.rowan.changeset.Manage.CREATE;
import static dev.rowan.defect.Archive.Folder.FOLDER;
import static dev.rowan.defect.Archive.Label.LABEL;
import static dev.rowan.defect.Archive.Mark.MARK;
import static dev.rowan.defect.Archive.Note.NOTE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.changeset.OnNoMatch;
import dev.rowan.defect.Archive.Folder;
import dev.rowan.defect.Archive.Label;
import dev.rowan.memory.Memory;
import dev.rowan.row.Row;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NestedUpsertTest {
    private final Rowan rowan = Rowan.open(Memory.store(), Archive.all());

    @AfterEach
    void close() {
        rowan.close();
    }

    @Test
    void an_upsert_inside_a_write_manages_the_relationships_of_the_row_that_is_there() {
        Row<Folder> top = rowan.run(FOLDER.create.set(FOLDER.name, "top"));
        Row<Label> x = rowan.run(LABEL.create.set(LABEL.name, "x"));
        Row<Label> y = rowan.run(LABEL.create.set(LABEL.name, "y"));
        rowan.run(FOLDER.gather.input(Map.of("name", "in", "inside", List.of(Map.of("id", y.get(LABEL.id))))));
        rowan.run(FOLDER.update
                .of(top)
                .manage(
                        FOLDER.folders,
                        CREATE.onNoMatch(OnNoMatch.CREATE, FOLDER.gather),
                        List.of(Map.of("name", "in", "inside", List.of(Map.of("id", x.get(LABEL.id)))))));
        assertThat(rowan.list(MARK.query()))
                .extracting(mark -> mark.get(MARK.labelId))
                .containsExactly(x.get(LABEL.id));
    }

    @Test
    void and_decides_by_what_is_related_to_that_row() {
        Row<Folder> top = rowan.run(FOLDER.create.set(FOLDER.name, "top"));
        rowan.run(FOLDER.fill.input(Map.of("name", "in", "written", List.of(Map.of("text", "old")))));
        rowan.run(FOLDER.update
                .of(top)
                .manage(
                        FOLDER.folders,
                        CREATE.onNoMatch(OnNoMatch.CREATE, FOLDER.fill),
                        List.of(
                                Map.of("name", "in", "written", List.of(Map.of("text", "new"))),
                                Map.of("name", "other", "written", List.of(Map.of("text", "own"))))));
        assertThat(rowan.list(NOTE.query().sort(NOTE.text.asc())))
                .extracting(note -> note.get(NOTE.text))
                .containsExactly("new", "own");
    }
}
