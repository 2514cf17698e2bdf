package dev.rowan.conformance;

import static dev.rowan.conformance.bulk.Crate.CRATE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.changeset.Bulk;
import dev.rowan.changeset.Changesets;
import dev.rowan.conformance.bulk.Crate;
import dev.rowan.conformance.bulk.DepotContract;
import dev.rowan.resource.Domain;
import dev.rowan.row.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How many statements of bulk writes reach PostgreSQL, counted in the server's own log. */
class BulkStatementTest extends DepotContract {
    @Override
    public Rowan open(Domain... domains) {
        return Databases.LOGGED.open(domains);
    }

    /** What reaches the server, each statement by its first word. */
    private List<String> words(Runnable work) {
        return Databases.LOGGED.server().statements().during(work).stream()
                .map(statement -> statement.strip().split("\\s+", 2)[0].toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Changesets<Crate> creates(int from, int to) {
        return CRATE.create.each(IntStream.range(from, to).boxed(), (change, i) -> change.set(CRATE.code, "c" + i));
    }

    @Test
    void a_thousand_rows_are_one_statement() {
        assertThat(words(() -> rowan.runAll(creates(0, 1_000)))).containsExactly("begin", "insert", "commit");
    }

    @Test
    void ten_thousand_rows_are_ten_in_one_transaction() {
        List<String> expected = new ArrayList<>(Collections.nCopies(12, "insert"));
        expected.set(0, "begin");
        expected.set(11, "commit");

        assertThat(words(() -> rowan.runAll(creates(0, 10_000), Bulk.batches(1_000))))
                .isEqualTo(expected);
    }

    @Test
    void with_a_transaction_for_each_batch_each_has_its_begin_and_commit() {
        assertThat(words(() ->
                        rowan.runAll(creates(0, 2_000), Bulk.batches(1_000).transactionPerBatch())))
                .containsExactly("begin", "insert", "commit", "begin", "insert", "commit");
    }

    @Test
    void updates_and_destroys_of_many_rows_are_one_statement() {
        List<Row<Crate>> rows =
                rowan.runAll(creates(0, 500), Bulk.DEFAULT.returning()).rows();

        assertThat(words(() -> rowan.runAll(CRATE.update.each(
                        rows, (action, row) -> action.of(row.key()).set(CRATE.many, 3L)))))
                .containsExactly("begin", "with", "commit");
        assertThat(words(() -> rowan.runAll(CRATE.destroy.each(rows, (action, row) -> action.of(row)))))
                .containsExactly("begin", "with", "commit");
    }

    @Test
    void upserts_of_many_rows_are_one_statement_and_a_look_at_those_that_were_skipped() {
        rowan.runAll(creates(0, 400));

        assertThat(words(() -> rowan.runAll(CRATE.load.each(
                        IntStream.range(0, 800).boxed(), (change, i) -> change.set(CRATE.code, "c" + i)))))
                .containsExactly("begin", "with", "commit");
        assertThat(words(() -> rowan.runAll(CRATE.seed.each(
                        IntStream.range(400, 900).boxed(), (change, i) -> change.set(CRATE.code, "c" + i)))))
                .containsExactly("begin", "with", "select", "commit");
    }

    @Test
    void all_rows_of_a_query_are_one_statement() {
        rowan.runAll(creates(0, 100));

        assertThat(words(() -> rowan.updateAll(
                        CRATE.query().sort(CRATE.code.asc()).limit(50), change -> change.set(CRATE.many, 2L))))
                .hasSize(1);
        assertThat(words(() -> rowan.updateAll(CRATE.query(), CRATE.move, change -> change)))
                .hasSize(1);
        assertThat(words(() -> rowan.destroyAll(CRATE.query(), CRATE.archive))).hasSize(1);
        assertThat(words(() -> rowan.destroyAll(CRATE.all.query()))).hasSize(1);
    }

    @Test
    void where_rows_are_looked_at_a_page_is_a_constant_number_of_statements() {
        rowan.runAll(creates(0, 1_500));

        List<String> words =
                words(() -> rowan.updateAll(CRATE.query(), CRATE.tell, change -> change.set(CRATE.many, 2L)));
        assertThat(words).filteredOn("with"::equals).hasSize(2);
        assertThat(words).hasSizeLessThanOrEqualTo(2 + 3 * 2 + 1);
    }

    @Test
    void what_is_refused_before_it_is_written_reaches_nobody_but_the_others_do() {
        assertThat(words(() -> rowan.runAll(
                        CRATE.create.each(
                                IntStream.range(0, 100).boxed(),
                                (change, i) -> change.set(CRATE.code, i % 10 == 0 ? "much too long a code" : "c" + i)),
                        Bulk.DEFAULT.collecting())))
                .containsExactly("begin", "savepoint", "insert", "release", "commit");
    }

    @Test
    void the_one_that_is_refused_is_found_by_halving() {
        rowan.runAll(creates(700, 701));

        List<String> words = words(() -> rowan.runAll(creates(0, 1_000), Bulk.DEFAULT.collecting()));
        assertThat(words).filteredOn("insert"::equals).hasSizeLessThanOrEqualTo(21);
        assertThat(rowan.count(CRATE.query())).isEqualTo(1_000);
    }
}
