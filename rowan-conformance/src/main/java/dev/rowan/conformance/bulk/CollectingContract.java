package dev.rowan.conformance.bulk;

import static dev.rowan.conformance.bulk.BulkContract.creates;
import static dev.rowan.conformance.bulk.Crate.CRATE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.changeset.Bulk;
import dev.rowan.changeset.BulkProgress;
import dev.rowan.changeset.BulkResult;
import dev.rowan.changeset.Changeset;
import dev.rowan.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Writing many inputs, and leaving out those that are refused. */
public abstract class CollectingContract extends DepotContract {
    @Test
    void problems_are_collected_and_the_others_written() {
        crate("c003", 1);
        crate("c007", 1);
        List<String> codes = new ArrayList<>(codes(10));
        codes.set(5, "much too long a code");
        codes.add("c001");
        BulkResult<Crate> result = rowan.runAll(creates(codes), Bulk.batches(4).collecting());

        assertThat(result.created()).isEqualTo(7);
        assertThat(result.refused()).isEqualTo(4);
        assertThat(result.problems())
                .extracting(each -> each.index() + " " + each.problems().get(0).path() + " "
                        + each.problems().get(0).code())
                .containsExactly("3 code taken", "5 code too_long", "7 code taken", "10 code taken");
        assertThat(rowan.count(CRATE.query())).isEqualTo(9);
    }

    @Test
    void the_earlier_of_two_inputs_that_collide_is_written() {
        List<Map<String, ?>> inputs = List.of(
                Map.of("code", "a", "many", 1),
                Map.of("code", "b"),
                Map.of("code", "a", "many", 2),
                Map.of("cod", "c"));
        BulkResult<Crate> result = rowan.runAll(CRATE.create.each(inputs, Changeset::input), Bulk.DEFAULT.collecting());

        assertThat(crates()).containsExactly("a1", "b0");
        assertThat(result.problems())
                .extracting(each -> each.index() + " " + each.problems())
                .containsExactly(
                        "2 [code: is already taken by another Crate [taken]]",
                        "3 [cod: is not accepted by Crate.create; did you mean 'code'? [unknown_name], code: is required"
                                + " [required]]");
    }

    @Test
    void the_problems_of_as_many_inputs_are_kept_as_was_asked_for() {
        BulkResult<Crate> result = rowan.runAll(
                creates(List.of("a", "a", "a", "a")), Bulk.batches(2).collecting(1));

        assertThat(result.refused()).isEqualTo(3);
        assertThat(result.problems()).hasSize(1);
    }

    @Test
    void collecting_works_within_a_transaction_that_goes_on() {
        rowan.transaction(() -> {
            rowan.runAll(creates(List.of("a", "a", "b")), Bulk.batches(2).collecting());
            crate("z", 9);
        });

        assertThat(crates()).containsExactly("a0", "b0", "z9");
    }

    @Test
    void hooks_of_refused_inputs_hear_of_it_and_only_they() {
        List<Row<Crate>> rows =
                IntStream.range(0, 4).mapToObj(i -> crate("c" + i, i)).toList();
        crate("x", 1);
        Stream<Row<Crate>> inputs = rows.stream();
        BulkResult<Crate> result = rowan.runAll(
                CRATE.tell.each(
                        inputs,
                        (action, row) -> action.of(row)
                                .set(CRATE.code, row.get(CRATE.many) == 2L ? "x" : "d" + row.get(CRATE.many))),
                Bulk.DEFAULT.collecting());

        assertThat(result.updated()).isEqualTo(3);
        assertThat(Crate.HEARD.stream().filter(each -> each.startsWith("committed")))
                .containsExactly("committed d0", "committed d1", "committed d3");
        assertThat(Crate.HEARD.stream().filter(each -> each.startsWith("failed")))
                .containsExactly("failed [2]");
    }

    @Test
    void progress_is_told_after_each_batch() {
        List<BulkProgress> told = new ArrayList<>();
        rowan.runAll(
                creates(List.of("a", "b", "a", "c", "d")),
                Bulk.batches(2).collecting().onProgress(told::add));

        assertThat(told)
                .containsExactly(new BulkProgress(1, 2, 0), new BulkProgress(2, 4, 1), new BulkProgress(3, 5, 1));
    }
}
