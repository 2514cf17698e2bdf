package dev.rowan.conformance.bulk;

import static dev.rowan.changeset.Manage.APPEND;
import static dev.rowan.changeset.Manage.APPEND_AND_REMOVE;
import static dev.rowan.conformance.bulk.Crate.CRATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.changeset.Bulk;
import dev.rowan.changeset.BulkResult;
import dev.rowan.changeset.Changeset;
import dev.rowan.changeset.Changesets;
import dev.rowan.conformance.probe.Refusal;
import dev.rowan.problem.InvalidException;
import dev.rowan.row.Row;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Any number of changesets of one action, by one call. */
public abstract class BulkContract extends DepotContract {
    static Changesets<Crate> creates(List<String> codes) {
        return CRATE.create.each(codes, (change, code) -> change.set(CRATE.code, code));
    }

    @Test
    void any_number_of_rows_are_created_and_counted() {
        BulkResult<Crate> result = rowan.runAll(creates(codes(25)), Bulk.batches(10));

        assertThat(result).isEqualTo(new BulkResult<>(25, 0, 0, 0, 0, 0, List.of(), List.of()));
        assertThat(rowan.list(CRATE.query().sort(CRATE.code.asc())).stream().map(row -> row.get(CRATE.code)))
                .isEqualTo(codes(25));
    }

    @Test
    void a_list_of_changesets_is_written_too() {
        List<Changeset<Crate>> changesets = codes(3).stream()
                .map(code -> CRATE.create.set(CRATE.code, code))
                .toList();

        assertThat(rowan.runAll(changesets).created()).isEqualTo(3);
        assertThat(rowan.runAll(List.<Changeset<Crate>>of()).created()).isZero();
    }

    @Test
    void a_stream_or_an_iterator_is_read_once() {
        Changesets<Crate> streamed =
                CRATE.create.each(codes(3).stream(), (change, code) -> change.set(CRATE.code, code));
        Changesets<Crate> iterated =
                CRATE.create.each(List.of("x", "y").iterator(), (change, code) -> change.set(CRATE.code, code));

        assertThat(rowan.runAll(streamed).created()).isEqualTo(3);
        assertThat(rowan.runAll(iterated).created()).isEqualTo(2);
        assertThatThrownBy(() -> rowan.runAll(streamed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("these inputs were read already; an iterator or stream is read once");
    }

    @Test
    void inputs_are_never_read_more_than_a_batch_ahead() {
        int[] read = {0};
        List<Long> ahead = new ArrayList<>();
        Iterator<String> inputs = codes(25).stream().peek(code -> read[0]++).iterator();
        rowan.runAll(
                CRATE.create.each(inputs, (change, code) -> change.set(CRATE.code, code)),
                Bulk.batches(10).onProgress(progress -> ahead.add(read[0] - progress.inputs())));

        assertThat(ahead).hasSize(3).allMatch(each -> each <= 1);
    }

    @Test
    void rows_are_returned_where_that_is_asked_for() {
        BulkResult<Crate> result =
                rowan.runAll(creates(codes(5)), Bulk.batches(2).returning());

        assertThat(result.rows().stream().map(row -> row.get(CRATE.code))).isEqualTo(codes(5));
        assertThat(rowan.get(result.rows().get(4).key()).get(CRATE.code)).isEqualTo("c004");
    }

    @Test
    void all_problems_of_a_batch_are_told_by_the_place_among_all_inputs_and_nothing_is_kept() {
        List<String> codes = new ArrayList<>(codes(20));
        codes.set(15, "much too long a code");
        codes.set(17, "much too long as well");
        InvalidException refused =
                catchThrowableOfType(InvalidException.class, () -> rowan.runAll(creates(codes), Bulk.batches(10)));

        assertThat(refused.problems())
                .extracting(problem -> problem.path() + " " + problem.code())
                .containsExactly("[15].code too_long", "[17].code too_long");
        assertThat(refused.kept()).isZero();
        assertThat(crates()).isEmpty();
    }

    @Test
    void what_the_store_refuses_is_told_by_the_place_too() {
        crate("c013", 1);

        assertThat(Refusal.of(() -> rowan.runAll(creates(codes(20)), Bulk.batches(10))))
                .containsExactly("[13].code taken");
        assertThat(crates()).containsExactly("c0131");
    }

    @Test
    void with_a_transaction_for_each_batch_those_before_are_kept_and_it_is_told_how_many() {
        crate("c013", 1);
        InvalidException refused = catchThrowableOfType(
                InvalidException.class,
                () -> rowan.runAll(creates(codes(30)), Bulk.batches(5).transactionPerBatch()));

        assertThat(refused.kept()).isEqualTo(10);
        assertThat(refused).hasMessageEndingWith("; the first 10 inputs were written before, and are kept");
        assertThat(rowan.count(CRATE.query())).isEqualTo(11);
    }

    @Test
    void inside_a_transaction_all_batches_belong_to_it() {
        crate("c013", 1);
        InvalidException refused = catchThrowableOfType(
                InvalidException.class,
                () -> rowan.transaction(() -> {
                    rowan.runAll(creates(codes(30)), Bulk.batches(5).transactionPerBatch());
                }));

        assertThat(refused.kept()).isZero();
        assertThat(crates()).containsExactly("c0131");
    }

    @Test
    void several_actions_are_refused() {
        Row<Crate> there = crate("a", 1);
        List<Changeset<Crate>> mixed = List.of(CRATE.create.set(CRATE.code, "b"), CRATE.update.of(there));

        assertThat(Refusal.only(() -> rowan.runAll(mixed)).toString())
                .isEqualTo(
                        "[1]: is of Crate.update, but the first one is of Crate.create; give each action a bulk write"
                                + " of its own [invalid]");
        assertThatThrownBy(() -> rowan.runAll(mixed, Bulk.batches(1))).isInstanceOf(InvalidException.class);
        assertThat(crates()).containsExactly("a1");
    }

    @Test
    void updates_and_destroys_name_their_rows_from_the_inputs() {
        List<Row<Crate>> rows = List.of(crate("a", 1), crate("b", 2), crate("c", 3));
        BulkResult<Crate> updated = rowan.runAll(CRATE.update.each(
                rows, (action, row) -> action.of(row.key()).set(CRATE.many, row.get(CRATE.many) + 10)));
        assertThat(updated.updated()).isEqualTo(3);
        assertThat(crates()).containsExactly("a11", "b12", "c13");

        BulkResult<Crate> unchanged = rowan.runAll(
                CRATE.update.each(rows, (action, row) -> action.of(row).set(CRATE.many, row.get(CRATE.many))));
        assertThat(unchanged.unchanged()).isEqualTo(3);

        BulkResult<Crate> destroyed =
                rowan.runAll(CRATE.destroy.each(rows.subList(0, 2).stream(), (action, row) -> action.of(row)));
        assertThat(destroyed.destroyed()).isEqualTo(2);
        assertThat(crates()).containsExactly("c13");
    }

    @Test
    void a_row_that_is_gone_is_told_at_its_place() {
        Row<Crate> there = crate("a", 1);
        Row<Crate> gone = crate("b", 2);
        rowan.run(CRATE.destroy.of(gone));
        List<Row<Crate>> rows = List.of(there, gone);

        assertThat(Refusal.of(() -> rowan.runAll(CRATE.update.each(
                        rows, (action, row) -> action.of(row.key()).set(CRATE.many, 5L)))))
                .containsExactly("[1] not_found");
        assertThat(rowan.runAll(
                                CRATE.guard.each(
                                        rows, (action, row) -> action.of(row).set(CRATE.many, 5L)),
                                Bulk.DEFAULT.collecting())
                        .problems())
                .extracting(each -> each.index() + " " + each.problems().get(0).code())
                .containsExactly("1 not_found");
        assertThat(Refusal.of(() -> rowan.runAll(CRATE.guard.each(
                        rows.subList(0, 1), (action, row) -> action.of(row).set(CRATE.many, 6L)))))
                .containsExactly("[0] stale");
        assertThat(crates()).containsExactly("a5");
    }

    @Test
    void a_row_named_twice_is_written_twice_one_after_the_other() {
        Row<Crate> row = crate("a", 1);
        rowan.run(CRATE.update.of(row).set(CRATE.content, "nails"));

        rowan.runAll(CRATE.check.each(
                List.of(7L, 1L), (action, many) -> action.of(row.key()).set(CRATE.many, many)));
        assertThat(crates()).containsExactly("a1");

        BulkResult<Crate> added =
                rowan.runAll(CRATE.add.each(List.of(row, row, row), (action, each) -> action.of(each)));
        assertThat(added.updated()).isEqualTo(3);
        assertThat(crates()).containsExactly("a4");
    }

    @Test
    void relationships_are_managed_along() {
        Row<Sticker> up = sticker("up");
        Row<Sticker> dry = sticker("dry");
        rowan.runAll(CRATE.create.each(
                codes(3),
                (change, code) -> change.set(CRATE.code, code).manage(CRATE.stickers, APPEND, List.of(up, dry))));
        assertThat(codes(3)).allSatisfy(code -> assertThat(stickers(code)).containsExactly("dry", "up"));

        Row<Crate> first = rowan.one(CRATE.query().filter(CRATE.code.eq("c000")));
        rowan.runAll(CRATE.update.each(
                List.of(up, dry),
                (action, only) -> action.of(first).manage(CRATE.stickers, APPEND_AND_REMOVE, List.of(only))));
        assertThat(stickers("c000")).containsExactly("dry");
    }

    @Test
    void what_is_refused_of_a_managed_row_is_told_inside_its_input() {
        Row<Sticker> up = sticker("up");
        Row<Sticker> gone = sticker("gone");
        rowan.run(Sticker.STICKER.destroy.of(gone));
        Changesets<Crate> changesets = CRATE.create.each(
                codes(3),
                (change, code) -> change.set(CRATE.code, code)
                        .manage(CRATE.stickers, APPEND, code.equals("c001") ? List.of(up, gone) : List.of(up)));

        assertThat(Refusal.of(() -> rowan.runAll(changesets))).containsExactly("[1].stickers[1] not_found");
        assertThat(Refusal.of(() -> rowan.runAll(changesets, Bulk.batches(1))))
                .containsExactly("[1].stickers[1] not_found");
        assertThat(rowan.runAll(changesets, Bulk.DEFAULT.collecting()).problems())
                .extracting(each -> each.index() + " " + each.problems().get(0).path())
                .containsExactly("1 stickers[1]");
        assertThat(crates()).containsExactly("c0000", "c0020");
    }

    @Test
    void hooks_run_for_each_row_and_after_the_commit_of_all() {
        List<Row<Crate>> rows = List.of(crate("a", 1), crate("b", 2));
        Changesets<Crate> changesets =
                CRATE.tell.each(rows, (action, row) -> action.of(row).set(CRATE.many, 9L));
        rowan.runAll(changesets, Bulk.batches(1));
        assertThat(Crate.HEARD)
                .containsExactly("before [0]", "after a", "before [1]", "after b", "committed a", "committed b");

        Crate.HEARD.clear();
        rowan.runAll(
                CRATE.tell.each(rows, (action, row) -> action.of(row).set(CRATE.many, 8L)),
                Bulk.batches(1).transactionPerBatch());
        assertThat(Crate.HEARD)
                .containsExactly("before [0]", "after a", "committed a", "before [1]", "after b", "committed b");
    }
}
