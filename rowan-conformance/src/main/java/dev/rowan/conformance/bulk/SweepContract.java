package dev.rowan.conformance.bulk;

import static dev.rowan.changeset.Manage.APPEND;
import static dev.rowan.conformance.bulk.Crate.CRATE;
import static dev.rowan.conformance.bulk.Sticker.STICKER;
import static dev.rowan.conformance.bulk.Sticking.STICKING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.changeset.BulkResult;
import dev.rowan.conformance.probe.Refusal;
import dev.rowan.problem.InvalidException;
import dev.rowan.query.Query;
import dev.rowan.row.Row;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Updating and destroying all rows of a query. */
public abstract class SweepContract extends DepotContract {
    @BeforeEach
    void fillTheStore() {
        for (int i = 1; i < 6; i++) {
            crate("c" + i, i);
        }
    }

    private static Query<Crate> from(long many) {
        return CRATE.query().filter(CRATE.many.ge(many));
    }

    @Test
    void the_rows_of_a_query_are_updated() {
        Row<Crate> before = rowan.one(from(5));
        BulkResult<Crate> result = rowan.updateAll(from(4), change -> change.set(CRATE.many, 9L));

        assertThat(result).isEqualTo(new BulkResult<>(0, 2, 0, 0, 0, 0, List.of(), List.of()));
        assertThat(crates()).containsExactly("c11", "c22", "c33", "c49", "c59");
        Row<Crate> after = rowan.get(before.key());
        assertThat(after.get(CRATE.version)).isEqualTo(before.get(CRATE.version) + 1);
        assertThat(after.get(CRATE.updatedAt)).isAfterOrEqualTo(before.get(CRATE.updatedAt));
    }

    @Test
    void sort_limit_and_offset_count() {
        rowan.updateAll(CRATE.query().sort(CRATE.many.desc()).offset(1).limit(2), change -> change.set(CRATE.many, 0L));
        assertThat(crates()).containsExactly("c11", "c22", "c30", "c40", "c55");

        rowan.updateAll(
                CRATE.query().sort(CRATE.many.desc()).limit(2), CRATE.tell, change -> change.set(CRATE.many, 7L));
        assertThat(crates()).containsExactly("c11", "c27", "c30", "c40", "c57");

        rowan.destroyAll(CRATE.query().sort(CRATE.code.asc()).offset(3));
        assertThat(crates()).containsExactly("c11", "c27", "c30");
    }

    @Test
    void what_is_worked_out_is_worked_out_of_each_row() {
        assertThat(rowan.updateAll(from(2), CRATE.add, change -> change).updated())
                .isEqualTo(4);
        assertThat(crates()).containsExactly("c11", "c23", "c34", "c45", "c56");
    }

    @Test
    void the_filter_of_the_read_action_counts() {
        rowan.run(CRATE.archive.of(rowan.one(from(5))));

        assertThat(rowan.updateAll(CRATE.query(), change -> change.set(CRATE.many, 0L))
                        .updated())
                .isEqualTo(4);
        assertThat(rowan.updateAll(CRATE.all.query(), change -> change.set(CRATE.many, 0L))
                        .updated())
                .isEqualTo(5);
    }

    @Test
    void rows_are_found_by_what_they_are_related_to() {
        Row<Crate> first = rowan.one(CRATE.query().filter(CRATE.code.eq("c1")));
        rowan.run(CRATE.update.of(first).manage(CRATE.stickers, APPEND, List.of(sticker("up"))));

        rowan.updateAll(
                CRATE.query().filter(CRATE.stickers.any(s -> s.word.eq("up"))), change -> change.set(CRATE.many, 0L));
        assertThat(crates()).containsExactly("c10", "c22", "c33", "c44", "c55");
        assertThat(rowan.destroyAll(STICKING.query()
                                .filter(STICKING.crate.at(c -> c.many).eq(0L)))
                        .destroyed())
                .isOne();
    }

    @Test
    void a_change_of_nothing_changes_nothing() {
        assertThat(rowan.updateAll(from(4), change -> change).unchanged()).isEqualTo(2);
        assertThat(rowan.updateAll(from(400), change -> change.set(CRATE.many, 1L))
                        .updated())
                .isZero();
    }

    @Test
    void validations_that_look_at_the_row_look_at_each() {
        rowan.updateAll(from(4), change -> change.set(CRATE.content, "nails"));

        assertThat(rowan.updateAll(from(4), CRATE.check, change -> change.set(CRATE.many, 5L)))
                .isEqualTo(new BulkResult<>(0, 1, 1, 0, 0, 0, List.of(), List.of()));
        assertThat(Refusal.of(() -> rowan.updateAll(CRATE.query(), CRATE.check, change -> change.set(CRATE.many, 9L))))
                .containsExactly("content required");
        assertThat(crates()).containsExactly("c11", "c22", "c33", "c45", "c55");
    }

    @Test
    void hooks_run_for_each_row() {
        rowan.updateAll(from(4), CRATE.tell, change -> change.set(CRATE.many, 9L));

        assertThat(Crate.HEARD)
                .contains("after c4", "after c5", "committed c4", "committed c5")
                .hasSize(6);
    }

    @Test
    void a_version_that_is_asked_for_is_that_of_the_row() {
        assertThat(rowan.updateAll(from(4), CRATE.guard, change -> change.set(CRATE.many, 9L))
                        .updated())
                .isEqualTo(2);
        assertThat(Refusal.of(() -> rowan.updateAll(
                        from(4),
                        CRATE.guard,
                        change -> change.set(CRATE.many, 8L).set(CRATE.version, 99L))))
                .containsOnly(" stale");
    }

    @Test
    void relationships_are_managed_of_each_row() {
        Row<Sticker> up = sticker("up");
        rowan.updateAll(from(4), change -> change.manage(CRATE.stickers, APPEND, List.of(up)));

        assertThat(stickers("c4")).containsExactly("up");
        assertThat(stickers("c5")).containsExactly("up");
        assertThat(stickers("c1")).isEmpty();
    }

    @Test
    void more_rows_than_a_page_are_written_once_each() {
        rowan.runAll(CRATE.create.each(codes(2_100), (change, code) -> change.set(CRATE.code, "x" + code)));

        assertThat(rowan.updateAll(
                                CRATE.query().filter(CRATE.many.lt(1L)),
                                CRATE.tell,
                                change -> change.set(CRATE.many, 8L))
                        .updated())
                .isEqualTo(2_100);
        assertThat(rowan.updateAll(CRATE.query().limit(2_050), CRATE.add, change -> change.set(CRATE.content, "x"))
                        .updated())
                .isEqualTo(2_050);
        assertThat(rowan.destroyAll(CRATE.query(), CRATE.clear).destroyed()).isEqualTo(2_105);
    }

    @Test
    void what_the_action_refuses_is_told_as_of_one_row() {
        assertThat(Refusal.of(() -> rowan.updateAll(
                        CRATE.query(), change -> change.input(Map.of("cod", 1)).set(CRATE.code, null))))
                .containsExactly("cod unknown_name", "code required");
        assertThat(Refusal.of(() -> rowan.updateAll(CRATE.query(), CRATE.tell, change -> change.set(CRATE.many, -1L))))
                .containsExactly("many out_of_range");
        assertThat(Refusal.of(() -> rowan.updateAll(CRATE.query(), change -> change.set(CRATE.code, "same"))))
                .containsExactly("code taken");
        assertThat(crates()).containsExactly("c11", "c22", "c33", "c44", "c55");
    }

    @Test
    void a_refusal_within_a_transaction_undoes_it() {
        assertThatThrownBy(() -> rowan.transaction(() -> {
                    crate("z", 1);
                    rowan.updateAll(CRATE.query(), change -> change.set(CRATE.code, "same"));
                }))
                .isInstanceOf(InvalidException.class);
        assertThat(crates()).hasSize(5);
    }

    @Test
    void the_rows_of_a_query_are_destroyed() {
        assertThat(rowan.destroyAll(from(4)).destroyed()).isEqualTo(2);
        assertThat(rowan.destroyAll(from(3), CRATE.archive).destroyed()).isOne();
        assertThat(crates()).containsExactly("c11", "c22");
        assertThat(rowan.count(CRATE.all.query())).isEqualTo(3);
    }

    @Test
    void what_goes_along_goes_along_with_each_row() {
        Row<Crate> first = rowan.one(CRATE.query().filter(CRATE.code.eq("c1")));
        rowan.run(CRATE.update.of(first).manage(CRATE.stickers, APPEND, List.of(sticker("up"))));

        assertThat(rowan.destroyAll(CRATE.query(), CRATE.clear).destroyed()).isEqualTo(5);
        assertThat(rowan.exists(STICKING.query())).isFalse();
        assertThat(rowan.count(STICKER.query())).isOne();
    }
}
