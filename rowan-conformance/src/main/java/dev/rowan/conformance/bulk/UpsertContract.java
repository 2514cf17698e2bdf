package dev.rowan.conformance.bulk;

import static dev.rowan.changeset.Manage.APPEND;
import static dev.rowan.changeset.Manage.APPEND_AND_REMOVE;
import static dev.rowan.changeset.Manage.DIRECT_CONTROL;
import static dev.rowan.conformance.bulk.Crate.CRATE;
import static dev.rowan.conformance.bulk.Sticker.STICKER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.changeset.Became;
import dev.rowan.changeset.Bulk;
import dev.rowan.changeset.BulkResult;
import dev.rowan.changeset.Changeset;
import dev.rowan.changeset.Manage;
import dev.rowan.changeset.Outcome;
import dev.rowan.conformance.probe.Refusal;
import dev.rowan.resource.Create;
import dev.rowan.row.Row;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Creating what may be there already: one alone, and many by one call. */
public abstract class UpsertContract extends DepotContract {
    private static Changeset<Crate> of(Create<Crate> action, String code, long many) {
        return action.set(CRATE.code, code).set(CRATE.many, many);
    }

    private static Changeset<Crate> fill(String code, long many, long most) {
        return of(CRATE.fill, code, many).set(CRATE.most, most);
    }

    @Test
    void a_row_that_is_not_there_is_created() {
        Outcome<Crate> outcome = rowan.write(of(CRATE.load, "a", 1));

        assertThat(outcome.became()).isEqualTo(Became.CREATED);
        assertThat(rowan.get(outcome.row().key()).get(CRATE.many)).isEqualTo(1);
    }

    @Test
    void of_a_row_that_is_there_the_named_attributes_change() {
        Row<Crate> there = rowan.run(of(CRATE.create, "a", 1).set(CRATE.content, "nails"));
        Outcome<Crate> outcome = rowan.write(
                of(CRATE.load, "a", 2).set(CRATE.content, "screws").set(CRATE.archivedAt, there.get(CRATE.updatedAt)));

        assertThat(outcome.became()).isEqualTo(Became.UPDATED);
        assertThat(outcome.row().key()).isEqualTo(there.key());
        Row<Crate> now = rowan.get(there.key());
        assertThat(now.get(CRATE.many)).isEqualTo(2);
        assertThat(now.get(CRATE.content)).isEqualTo("screws");
        assertThat(now.get(CRATE.archivedAt)).isNull();
        assertThat(now.get(CRATE.version)).isEqualTo(there.get(CRATE.version) + 1);
        assertThat(now.get(CRATE.updatedAt)).isAfterOrEqualTo(there.get(CRATE.updatedAt));
    }

    @Test
    void a_row_that_is_left_as_it_is_is_the_answer() {
        Row<Crate> there = crate("a", 1);
        Outcome<Crate> outcome = rowan.write(of(CRATE.seed, "a", 2));

        assertThat(outcome.became()).isEqualTo(Became.SKIPPED);
        assertThat(outcome.row()).isEqualTo(rowan.get(there.key()));
        assertThat(crates()).containsExactly("a1");
    }

    @Test
    void a_condition_is_asked_of_the_row_as_it_was() {
        crate("a", 5);

        assertThat(rowan.write(fill("a", 9, 6)).became()).isEqualTo(Became.UPDATED);
        assertThat(rowan.write(fill("a", 10, 6)).became()).isEqualTo(Became.SKIPPED);
        assertThat(rowan.write(fill("a", 10, 6)).row().get(CRATE.many)).isEqualTo(9);
        assertThat(crates()).containsExactly("a9");
    }

    @Test
    void many_are_told_apart() {
        crate("a", 1);
        crate("b", 7);
        BulkResult<Crate> result = rowan.runAll(
                List.of(fill("a", 2, 5), fill("b", 8, 5), fill("c", 3, 5), fill("b", 9, 8)), Bulk.DEFAULT.returning());

        assertThat(result.created()).isOne();
        assertThat(result.updated()).isEqualTo(2);
        assertThat(result.skipped()).isOne();
        assertThat(result.rows())
                .extracting(row -> row.get(CRATE.code) + row.get(CRATE.many))
                .containsExactly("a2", "b7", "c3", "b9");
        assertThat(crates()).containsExactly("a2", "b9", "c3");
    }

    @Test
    void the_same_identity_twice_is_as_if_written_one_after_the_other() {
        BulkResult<Crate> result =
                rowan.runAll(List.of(of(CRATE.load, "a", 1), of(CRATE.load, "b", 2), of(CRATE.load, "a", 3)));

        assertThat(result.created()).isEqualTo(2);
        assertThat(result.updated()).isOne();
        assertThat(crates()).containsExactly("a3", "b2");
        assertThat(rowan.runAll(List.of(of(CRATE.seed, "x", 1), of(CRATE.seed, "x", 2)))
                        .skipped())
                .isOne();
        assertThat(crates()).containsExactly("a3", "b2", "x1");
    }

    @Test
    void an_upsert_works_within_a_transaction() {
        rowan.transaction(() -> {
            assertThat(rowan.write(of(CRATE.load, "a", 1)).became()).isEqualTo(Became.CREATED);
            assertThat(rowan.write(of(CRATE.load, "a", 2)).became()).isEqualTo(Became.UPDATED);
            assertThat(rowan.write(of(CRATE.seed, "a", 3)).became()).isEqualTo(Became.SKIPPED);
        });

        assertThat(crates()).containsExactly("a2");
    }

    @Test
    void the_identity_must_be_given() {
        assertThat(Refusal.of(() -> rowan.run(CRATE.load.set(CRATE.many, 1L)))).contains("code required");
        assertThat(Refusal.of(
                        () -> rowan.runAll(List.of(of(CRATE.load, "a", 1), CRATE.load.input(Map.of("many", "x"))))))
                .contains("[1].code required", "[1].many invalid")
                .noneMatch(each -> each.startsWith("[0]"));
    }

    @Test
    void relationships_are_managed_of_the_row_that_is_there() {
        Row<Sticker> up = sticker("up");
        Row<Sticker> dry = sticker("dry");
        rowan.run(of(CRATE.create, "a", 1).manage(CRATE.stickers, APPEND, List.of(up)));

        rowan.run(of(CRATE.load, "a", 2).manage(CRATE.stickers, APPEND, List.of(dry, up)));
        assertThat(stickers("a")).containsExactly("dry", "up");
        rowan.run(of(CRATE.seed, "a", 3).manage(CRATE.stickers, APPEND_AND_REMOVE, List.of(dry)));
        assertThat(stickers("a")).containsExactly("dry");
        rowan.run(of(CRATE.load, "a", 4)
                .manage(
                        CRATE.stickers,
                        DIRECT_CONTROL.onMissing(Manage.APPEND_AND_REMOVE.onMissing()),
                        List.of(Map.of("word", "new"))));
        assertThat(stickers("a")).containsExactly("new");
        assertThat(crates()).containsExactly("a4");
    }

    @Test
    void many_manage_relationships_of_rows_that_are_there_and_of_new_ones() {
        Row<Sticker> up = sticker("up");
        Row<Sticker> dry = sticker("dry");
        rowan.run(of(CRATE.create, "a", 1).manage(CRATE.stickers, APPEND, List.of(up)));
        rowan.runAll(List.of(
                of(CRATE.load, "a", 2).manage(CRATE.stickers, APPEND_AND_REMOVE, List.of(dry)),
                of(CRATE.load, "b", 2).manage(CRATE.stickers, APPEND_AND_REMOVE, List.of(up)),
                of(CRATE.load, "a", 3).manage(CRATE.stickers, APPEND, List.of(up)),
                of(CRATE.load, "b", 3).manage(CRATE.stickers, APPEND_AND_REMOVE, List.of())));

        assertThat(stickers("a")).containsExactly("dry", "up");
        assertThat(stickers("b")).isEmpty();
        assertThat(crates()).containsExactly("a3", "b3");
        assertThat(rowan.count(STICKER.query())).isEqualTo(2);
    }

    @Test
    void hooks_after_the_write_hear_of_what_was_written() {
        crate("a", 1);
        crate("b", 9);
        rowan.runAll(List.of(of(CRATE.report, "a", 2), of(CRATE.report, "b", 2), of(CRATE.report, "c", 2)));

        assertThat(Crate.HEARD)
                .containsExactly(
                        "before [0]", "before [1]", "before [2]", "after a", "after c", "committed a", "committed c");
    }

    @Test
    void what_is_refused_is_told_of_the_input() {
        assertThat(rowan.runAll(
                                List.of(of(CRATE.load, "a", 1), of(CRATE.load, "a", -1), of(CRATE.load, "b", 2)),
                                Bulk.DEFAULT.collecting())
                        .problems())
                .extracting(each -> each.index() + " " + each.problems().get(0).path())
                .containsExactly("1 many");
        assertThat(crates()).containsExactly("a1", "b2");
    }
}
