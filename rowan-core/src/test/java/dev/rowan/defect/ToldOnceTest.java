package dev.rowan.defect;

import static dev.rowan.defect.Archive.Folder.FOLDER;
import static dev.rowan.defect.Archive.Label.LABEL;
import static dev.rowan.defect.Archive.Mark.MARK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.Rowan;
import dev.rowan.changeset.Link;
import dev.rowan.changeset.Manage;
import dev.rowan.defect.Archive.Folder;
import dev.rowan.defect.Archive.Label;
import dev.rowan.memory.Memory;
import dev.rowan.problem.InvalidException;
import dev.rowan.row.Row;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ToldOnceTest {
    private final Rowan rowan = Rowan.open(Memory.store(), Archive.all());
    private final Row<Folder> folder = rowan.run(FOLDER.create.set(FOLDER.name, "a"));
    private final Row<Label> label = rowan.run(LABEL.create.set(LABEL.name, "x"));

    @Test
    void inputs_that_contradict_each_other_keep_their_places_beside_a_refused_one() {
        List<Object> inputs = Arrays.asList(null, carrying("a"), carrying("b"));
        assertThat(problems(() -> rowan.run(FOLDER.update.of(folder).manage(FOLDER.labels, Manage.APPEND, inputs))))
                .containsExactly(
                        "required labels[0]: must name a row, but is null",
                        "invalid labels[2]: names the same row as labels[1] but with another payload");
    }

    @Test
    void a_payload_is_refused_once_in_a_bulk_write_too() {
        Row<Folder> other = rowan.run(FOLDER.create.set(FOLDER.name, "b"));
        assertThat(problems(() -> rowan.runAll(List.of(
                        FOLDER.update.of(folder).manage(FOLDER.labels, Manage.APPEND, List.of(carrying("too long"))),
                        FOLDER.update.of(other).manage(FOLDER.labels, Manage.APPEND, List.of(carrying("a")))))))
                .containsExactly("too_long [0].labels[0].why: must have at most 5 characters");
    }

    @Test
    void an_identity_that_an_upsert_needs_is_missed_once() {
        assertThat(problems(() -> rowan.run(FOLDER.register.input(Map.of("size", 1)))))
                .containsExactly("required name: is required");
        assertThat(problems(() -> rowan.run(FOLDER.register.input(Map.of("name", List.of())))))
                .containsExactly("invalid name: must be text");
    }

    @Test
    void a_row_that_is_managed_along_cannot_choose_another_parent() {
        Row<Folder> other = rowan.run(FOLDER.create.set(FOLDER.name, "b"));
        UUID where = other.get(FOLDER.id);
        assertThat(problems(() -> rowan.run(FOLDER.update
                        .of(folder)
                        .manage(FOLDER.notes, Manage.CREATE, List.of(Map.of("text", "t", "where", where))))))
                .containsExactly(
                        "invalid notes[0].where: is given by the row that this one hangs on, and cannot be another");
    }

    @Test
    void ten_thousand_refused_inputs_are_each_told() {
        List<Map<String, Object>> inputs = Collections.nCopies(10_000, Map.of());
        assertThat(problems(() -> rowan.run(FOLDER.update.of(folder).manage(FOLDER.notes, Manage.CREATE, inputs))))
                .hasSize(10_000)
                .contains("required notes[9999].text: is required");
    }

    private Link carrying(String why) {
        return Link.to(label).with(MARK.why, why);
    }

    private static List<String> problems(ThrowingCallable work) {
        return catchThrowableOfType(InvalidException.class, work).problems().stream()
                .map(each -> each.code() + " " + each.path() + ": " + each.message())
                .toList();
    }
}
