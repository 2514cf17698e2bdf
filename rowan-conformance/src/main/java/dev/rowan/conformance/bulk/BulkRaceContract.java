package dev.rowan.conformance.bulk;

import static dev.rowan.changeset.Manage.APPEND;
import static dev.rowan.changeset.Manage.APPEND_AND_REMOVE;
import static dev.rowan.conformance.bulk.Crate.CRATE;
import static dev.rowan.conformance.bulk.Sticker.STICKER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Retry;
import dev.rowan.changeset.Bulk;
import dev.rowan.conformance.probe.Together;
import dev.rowan.row.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many threads that write the same rows by bulk, each in an order of its own: nobody sees a conflict of locks. */
public abstract class BulkRaceContract extends DepotContract {
    private static final int ROUNDS = Math.max(1, Integer.getInteger("rowan.rounds", 50) / 5);

    private final Together together = new Together();

    @AfterEach
    void endTheThreads() {
        together.close();
    }

    private static <T> List<T> shuffled(List<T> list, int seed) {
        List<T> some = new ArrayList<>(list);
        Collections.shuffle(some, new Random(seed));
        return some;
    }

    private void empty() {
        rowan.destroyAll(CRATE.query(), CRATE.clear);
    }

    @Test
    void upserts_of_the_same_identities_all_succeed_and_leave_one_row_each() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(together.all(
                            16,
                            i -> () -> rowan.runAll(CRATE.load.each(
                                    shuffled(codes(40), i),
                                    (change, code) ->
                                            change.set(CRATE.code, code).set(CRATE.many, (long) i)))))
                    .containsOnly("done");
            assertThat(rowan.list(CRATE.query()))
                    .hasSize(40)
                    .extracting(row -> row.get(CRATE.many))
                    .containsOnly(rowan.list(CRATE.query().limit(1)).get(0).get(CRATE.many));
            empty();
        }
    }

    @Test
    void updates_of_the_same_rows_all_succeed_and_none_is_lost() throws Exception {
        List<Row<Crate>> rows = rowan.runAll(
                        CRATE.create.each(codes(40), (change, code) -> change.set(CRATE.code, code)),
                        Bulk.DEFAULT.returning())
                .rows();
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(together.all(
                            16,
                            i -> () -> rowan.runAll(
                                    CRATE.add.each(shuffled(rows, i), (action, row) -> action.of(row.key())))))
                    .containsOnly("done");
        }
        assertThat(rowan.list(CRATE.query()))
                .extracting(row -> row.get(CRATE.many))
                .containsOnly(16L * ROUNDS);
    }

    @Test
    void sweeps_that_read_the_same_rows_all_succeed() throws Exception {
        codes(40).forEach(code -> crate(code, 0));
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(together.all(
                            16,
                            i -> () -> rowan.updateAll(
                                    CRATE.query().sort(i % 2 == 0 ? CRATE.code.asc() : CRATE.code.desc()),
                                    i % 3 == 0 ? CRATE.check : CRATE.tell,
                                    change -> change.set(CRATE.content, "by " + i))))
                    .containsOnly("done");
        }
        assertThat(rowan.list(CRATE.query()))
                .extracting(row -> row.get(CRATE.content))
                .containsOnly(rowan.list(CRATE.query().limit(1)).get(0).get(CRATE.content));
    }

    @Test
    void sweeps_of_one_statement_may_have_to_be_done_again_and_none_is_lost() throws Exception {
        codes(40).forEach(code -> crate(code, 0));
        for (int round = 0; round < 2; round++) {
            assertThat(together.all(
                            8,
                            i -> () -> rowan.transaction(Retry.times(20), () -> {
                                rowan.updateAll(
                                        i % 2 == 0
                                                ? CRATE.query()
                                                : CRATE.query()
                                                        .sort(CRATE.code.desc())
                                                        .limit(40),
                                        CRATE.add,
                                        change -> change);
                            })))
                    .containsOnly("done");
        }
        assertThat(rowan.list(CRATE.query()))
                .extracting(row -> row.get(CRATE.many))
                .containsOnly(16L);
    }

    @Test
    void upserts_that_manage_something_along_leave_what_one_of_them_wanted() throws Exception {
        List<Row<Sticker>> stickers = codes(4).stream().map(this::sticker).toList();
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(together.all(
                            16,
                            i -> () -> rowan.transaction(Retry.times(1), () -> {
                                rowan.runAll(CRATE.load.each(
                                        shuffled(codes(5), i),
                                        (change, code) -> change.set(CRATE.code, code)
                                                .manage(
                                                        CRATE.stickers,
                                                        i == 0 ? APPEND : APPEND_AND_REMOVE,
                                                        stickers.subList(0, 2))));
                            })))
                    .containsOnly("done");
            codes(5).forEach(code -> assertThat(stickers(code)).containsExactly("c000", "c001"));
            rowan.destroyAll(CRATE.query());
        }
        assertThat(rowan.count(STICKER.query())).isEqualTo(4);
    }
}
